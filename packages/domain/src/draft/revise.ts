import { type DateTime, Result, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import * as Draft from "./Draft.ts"
import type { Of } from "./DraftEvent.ts"

/** Somebody else revised the draft meanwhile; `revision` is how it stands now. */
export class RevisedMeanwhile extends Schema.TaggedError<RevisedMeanwhile>()("Draft.RevisedMeanwhile", { id: Draft.Id, revision: Schema.Int, by: Schema.String }) {}

/** Writes a draft anew on the revision the author had read. */
export const revise = (self: Draft.Draft, text: Rulebook, seen: number, author: string, at: DateTime.Utc): Result.Result<Of<"DraftRevised">, RevisedMeanwhile> =>
  self.revision === seen
    ? Result.succeed({ _tag: "DraftRevised", draft: self.id, author, text, at })
    : Result.fail(new RevisedMeanwhile({ id: self.id, revision: self.revision, by: self.revisedBy }))
