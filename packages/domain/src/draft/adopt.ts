import { type DateTime, Result, Schema } from "effect"
import { adopt as adoptText, type EditionAdopted } from "../rulebook/adopt.ts"
import type { Rulebooks } from "../rulebook/evolve.ts"
import { nameOf } from "../rulebook/named.ts"
import type * as RulebookEvent from "../rulebook/RulebookEvent.ts"
import * as Draft from "./Draft.ts"
import type { Of } from "./DraftEvent.ts"
import { RevisedMeanwhile } from "./revise.ts"
import type { Tried } from "./tryOut.ts"

/** The analyser finds that the text will not do what it says; whoever adopts it must have seen so many faults. */
export class Faulty extends Schema.TaggedError<Faulty>()("Draft.Faulty", { id: Draft.Id, faults: Schema.Int }) {}

/** What whoever adopts a draft has seen of it. */
export interface Seen {
  readonly revision: number
  /** How many faults the analyser had named. */
  readonly faults: number
}

/**
 * Makes a draft an edition of its rulebook, in force on the days it says.
 *
 * The analyser has run first. Refuses a draft revised since it was seen or tried, an edition there is already, and more faults than whoever adopts it has seen.
 */
export const adopt = (
  self: Draft.Draft, editions: Rulebooks, seen: Seen, tried: Tried, by: string, at: DateTime.Utc
): Result.Result<readonly [RulebookEvent.Of<"RulebookAdopted">, Of<"DraftAdopted">], EditionAdopted | Faulty | RevisedMeanwhile> => {
  if (self.revision !== seen.revision || self.revision !== tried.revision) return Result.fail(new RevisedMeanwhile({ id: self.id, revision: self.revision, by: self.revisedBy }))
  return Result.flatMap(adoptText(editions, self.text, at), (adopted): Result.Result<readonly [RulebookEvent.Of<"RulebookAdopted">, Of<"DraftAdopted">], Faulty> =>
    tried.faults > seen.faults ? Result.fail(new Faulty({ id: self.id, faults: tried.faults }))
    : Result.succeed([adopted, { _tag: "DraftAdopted", draft: self.id, by, edition: nameOf(self.text), at }]))
}
