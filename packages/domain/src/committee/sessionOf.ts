import { Array, DateTime, Order, Result } from "effect"
import * as Committee from "./Committee.ts"

/** How a proposal came in: for the plenary (大会提案) or between plenaries (平时提案). */
export interface Reception { readonly session: Committee.SessionId; readonly kind: "plenary" | "ordinary" }

const byWindow = Order.mapInput(DateTime.Order, (session: Committee.Session) => session.windowOpens)

/** Derives session and kind from the time of submission: the session whose window opened last; before the first window nothing can be received. */
export const sessionOf = (self: Committee.Committee, at: DateTime.Utc): Result.Result<Reception, Committee.NoSession> => {
  const open = self.sessions.filter((session) => DateTime.isLessThanOrEqualTo(session.windowOpens, at))
  if (!Array.isReadonlyArrayNonEmpty(open)) return Result.fail(new Committee.NoSession({ committee: self.id }))
  const latest = Array.max(open, byWindow)
  return Result.succeed({ session: latest.id, kind: DateTime.isLessThanOrEqualTo(at, latest.windowCloses) ? "plenary" : "ordinary" })
}
