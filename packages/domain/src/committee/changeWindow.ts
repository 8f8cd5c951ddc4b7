import { DateTime, Result, Schema } from "effect"
import * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"
import type { Span } from "./windowFor.ts"

/** The committee has called no such session. */
export class UnknownSession extends Schema.TaggedError<UnknownSession>()("Committee.UnknownSession", { session: Committee.SessionId }) {}

/** The window closed already; what came in by it keeps its kind. */
export class WindowOver extends Schema.TaggedError<WindowOver>()("Committee.WindowOver", { session: Committee.SessionId, closed: Schema.DateTimeUtcFromString }) {}

/** A window opens before it closes and closes after now; one that is open already keeps its opening. */
export class WindowAmiss extends Schema.TaggedError<WindowAmiss>()("Committee.WindowAmiss", {
  session: Committee.SessionId, because: Schema.Literals(["closesBeforeOpening", "closesInThePast", "isOpen"])
}) {}

/** Two sessions do not receive at the same time. */
export class WindowsOverlap extends Schema.TaggedError<WindowsOverlap>()("Committee.WindowsOverlap", { session: Committee.SessionId, with: Committee.SessionId }) {}

const overlap = (one: Span, other: Span) => DateTime.isLessThanOrEqualTo(one.windowOpens, other.windowCloses) && DateTime.isLessThanOrEqualTo(other.windowOpens, one.windowCloses)

/** Checks that no other session receives while this one does. */
export const alone = (self: Committee.Committee, session: Committee.SessionId, window: Span): Result.Result<void, WindowsOverlap> => {
  const other = self.sessions.find((one) => one.id !== session && overlap(one, window))
  return other === undefined ? Result.void : Result.fail(new WindowsOverlap({ session, with: other.id }))
}

/** Changes the window of a session that is not over; what was received before keeps the session and kind it was received under. */
export const changeWindow = (
  self: Committee.Committee, session: Committee.SessionId, window: Span, at: DateTime.Utc
): Result.Result<Of<"WindowChanged">, UnknownSession | WindowOver | WindowAmiss | WindowsOverlap> => {
  const now = self.sessions.find((one) => one.id === session)
  if (now === undefined) return Result.fail(new UnknownSession({ session }))
  if (DateTime.isLessThan(now.windowCloses, at)) return Result.fail(new WindowOver({ session, closed: now.windowCloses }))
  const amiss = (because: WindowAmiss["because"]) => Result.fail(new WindowAmiss({ session, because }))
  if (DateTime.isLessThanOrEqualTo(window.windowCloses, window.windowOpens)) return amiss("closesBeforeOpening")
  if (DateTime.isLessThan(window.windowCloses, at)) return amiss("closesInThePast")
  if (DateTime.isLessThanOrEqualTo(now.windowOpens, at) && !DateTime.Equivalence(now.windowOpens, window.windowOpens)) return amiss("isOpen")
  return Result.map(alone(self, session, window), () =>
    ({ _tag: "WindowChanged" as const, committee: self.id, session, windowOpens: window.windowOpens, windowCloses: window.windowCloses, at }))
}
