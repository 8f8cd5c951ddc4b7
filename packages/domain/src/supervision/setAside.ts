import { type DateTime, Result } from "effect"
import type * as Supervision from "./Supervision.ts"
import { at as standingAt } from "./standing.ts"
import type { Of } from "./SupervisionEvent.ts"

/** Sets a candidate aside with the reason; the proposal is handled like any other. */
export const setAside = (self: Supervision.Supervision, reason: string, at: DateTime.Utc): Result.Result<Of<"KeyCandidateSetAside">, Supervision.NotAtStage> =>
  Result.map(standingAt(self, "Screened", "Recommended"), () => ({ _tag: "KeyCandidateSetAside" as const, supervision: self.id, reason, at }))
