import { type DateTime, Result } from "effect"
import type * as Selection from "./Selection.ts"
import { at as standingAt } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** Makes public which candidates were decided on; refuses a selection that is not decided, or was announced already. */
export const announce = (self: Selection.Selection, at: DateTime.Utc): Result.Result<Of<"SelectionAnnounced">, Selection.NotAtStage> =>
  Result.map(standingAt(self, "Decided"), () => ({ _tag: "SelectionAnnounced" as const, selection: self.id, at }))
