import { type DateTime, Result } from "effect"
import type * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Asks the unit again what became of a promise. */
export const askAgain = (self: Commitment.Commitment, at: DateTime.Utc): Result.Result<Of<"CommitmentAskedAgain">, Settled> =>
  Result.map(open(self), () => ({ _tag: "CommitmentAskedAgain" as const, commitment: self.id, at }))
