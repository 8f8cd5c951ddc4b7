import { type DateTime, Result, Schema } from "effect"
import * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Nobody has asked for a later day. */
export class NothingAsked extends Schema.TaggedError<NothingAsked>()("Commitment.NothingAsked", { id: Commitment.Id }) {}

const asked = (self: Commitment.Commitment): Result.Result<Commitment.Postponement, Settled | NothingAsked> =>
  Result.flatMap(open(self), () => {
    const wanted = self.postponements.find((one) => one.answer === "asked")
    return wanted === undefined ? Result.fail(new NothingAsked({ id: self.id })) : Result.succeed(wanted)
  })

/** Grants the later day a unit asked for; the day first promised stays on record. */
export const postpone = (self: Commitment.Commitment, at: DateTime.Utc): Result.Result<Of<"CommitmentPostponed">, Settled | NothingAsked> =>
  Result.map(asked(self), ({ until }) => ({ _tag: "CommitmentPostponed" as const, commitment: self.id, until, at }))

/** Refuses the later day a unit asked for, with the reason; the promise stays due as it was. */
export const refusePostponement = (self: Commitment.Commitment, note: string, at: DateTime.Utc): Result.Result<Of<"PostponementRefused">, Settled | NothingAsked> =>
  Result.map(asked(self), () => ({ _tag: "PostponementRefused" as const, commitment: self.id, note, at }))
