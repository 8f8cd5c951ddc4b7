import { type DateTime, Result } from "effect"
import type * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Lets a promise go that can no longer be kept, with the reason; it stays on record as released, never as kept. */
export const release = (self: Commitment.Commitment, reason: string, at: DateTime.Utc): Result.Result<Of<"CommitmentReleased">, Settled> =>
  Result.map(open(self), () => ({ _tag: "CommitmentReleased" as const, commitment: self.id, reason, at }))
