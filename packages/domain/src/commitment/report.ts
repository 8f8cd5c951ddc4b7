import { type DateTime, Result } from "effect"
import type * as Unit from "../unit/Unit.ts"
import type * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { type NotTheirs, type Settled, theirs } from "./standing.ts"

/** Reports how a promise comes along; `done` says that the unit holds it for kept, which a proposer or the office then confirms. */
export const report = (self: Commitment.Commitment, unit: Unit.Id, text: string, done: boolean, at: DateTime.Utc): Result.Result<Of<"CommitmentReported">, Settled | NotTheirs> =>
  Result.map(theirs(self, unit), () => ({ _tag: "CommitmentReported" as const, commitment: self.id, unit, text, done, at }))
