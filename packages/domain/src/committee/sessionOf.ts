import { DateTime, Result } from "effect"
import * as Committee from "./Committee.ts"

/** How a proposal came in: for the plenary (大会提案) or between plenaries (平时提案). */
export interface Reception { readonly session: Committee.SessionId; readonly kind: "plenary" | "ordinary" }

/** Derives session and kind from the time of submission; before the first window nothing can be received. */
export const sessionOf = (self: Committee.Committee, at: DateTime.Utc): Result.Result<Reception, Committee.NoSession> => {
  const open = self.sessions.filter((session) => DateTime.isLessThanOrEqualTo(session.windowOpens, at)).at(-1)
  if (open === undefined) return Result.fail(new Committee.NoSession({ committee: self.id }))
  return Result.succeed({ session: open.id, kind: DateTime.isLessThanOrEqualTo(at, open.windowCloses) ? "plenary" : "ordinary" })
}
