import { DateTime, Result, Schema } from "effect"
import { alone, type WindowsOverlap } from "./changeWindow.ts"
import * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"

/** A session must lie in a term that is open, be numbered in it, and its window must end after it begins. */
export class SessionOutOfTerm extends Schema.TaggedError<SessionOutOfTerm>()("Committee.SessionOutOfTerm", { committee: Committee.Id, session: Committee.SessionId }) {}

/** Calls a plenary session; refuses one outside its term, one whose id is not its term and number, one already called, a window that ends before it begins, and one in which another session receives. */
export const callSession = (self: Committee.Committee, session: Committee.Session, at: DateTime.Utc): Result.Result<Of<"SessionCalled">, SessionOutOfTerm | WindowsOverlap> => {
  const term = self.terms.find((term) => term.number === session.term)
  const fits = term !== undefined && session.id === `${session.term}-${session.number}` && session.opens >= term.from && session.closes <= term.until && session.opens <= session.closes
    && DateTime.isLessThan(session.windowOpens, session.windowCloses) && !self.sessions.some((other) => other.id === session.id)
  return fits
    ? Result.map(alone(self, session.id, session), () => ({ _tag: "SessionCalled" as const, committee: self.id, session, at }))
    : Result.fail(new SessionOutOfTerm({ committee: self.id, session: session.id }))
}
