import { type DateTime, Result, Schema } from "effect"
import { Day } from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { type NotTheirs, type Settled, theirs } from "./standing.ts"

/** A promise is postponed to a day after the one it is due. */
export class NotLater extends Schema.TaggedError<NotLater>()("Commitment.NotLater", { id: Commitment.Id, due: Day }) {}

/** The unit has asked for a later day already, and the office has not answered. */
export class AskedAlready extends Schema.TaggedError<AskedAlready>()("Commitment.AskedAlready", { id: Commitment.Id, until: Day }) {}

/** Asks the office for a later day for a promise, with the reason. */
export const askPostponement = (
  self: Commitment.Commitment, unit: Unit.Id, until: Day, reason: string, at: DateTime.Utc
): Result.Result<Of<"PostponementAsked">, Settled | NotTheirs | NotLater | AskedAlready> =>
  Result.flatMap(theirs(self, unit), (): Result.Result<Of<"PostponementAsked">, NotLater | AskedAlready> => {
    const asked = self.postponements.find((one) => one.answer === "asked")
    if (asked !== undefined) return Result.fail(new AskedAlready({ id: self.id, until: asked.until }))
    if (until <= self.until) return Result.fail(new NotLater({ id: self.id, due: self.until }))
    return Result.succeed({ _tag: "PostponementAsked" as const, commitment: self.id, until, reason, at })
  })
