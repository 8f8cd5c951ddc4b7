import { type DateTime, Result } from "effect"
import { at as standingAt, held } from "./standing.ts"
import type * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** Records a visit (走访) to a key proposal's handling unit or place: who went, what was found, and the files that prove it. */
export const visit = (self: Supervision.Supervision, made: Supervision.Visit, at: DateTime.Utc): Result.Result<Of<"VisitMade">, Supervision.NotAtStage | Supervision.NotYet> =>
  Result.flatMap(standingAt(self, "Decided", "Planned"), () =>
    Result.map(held(made.day, at), () => ({ _tag: "VisitMade" as const, supervision: self.id, visit: made, at })))
