import { type DateTime, HashMap, Result } from "effect"
import type { Of } from "./AppraisalEvent.ts"
import { close } from "./close.ts"
import type { Appraisals } from "./evolve.ts"

/** Closes every evaluation whose days have passed, in the order of their proposals' ids: what came of them counts from then on, and who was silent stays silent. */
export const lapse = (self: Appraisals, at: DateTime.Utc): ReadonlyArray<Of<"AppraisalClosed">> =>
  [...HashMap.values(self)].sort((one, other) => one.id < other.id ? -1 : 1).flatMap((one) => Result.match(close(one, at), { onFailure: () => [], onSuccess: (closed) => [closed] }))
