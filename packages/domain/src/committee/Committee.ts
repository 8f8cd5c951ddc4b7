import { Schema } from "effect"
import { Calendar } from "./Calendar.ts"
import { Day } from "./Day.ts"
import { Name } from "./Name.ts"
import { Policy } from "./Policy.ts"

/** Identifies a local committee (政协地方委员会): the tenant every record belongs to. */
export const Id = Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,40}$/u)).pipe(Schema.brand("Committee.Id"))
export type Id = typeof Id.Type

/** Identifies a plenary session inside its term, written "15-2" for the second session of the fifteenth term. */
export const SessionId = Schema.String.check(Schema.isPattern(/^\d{1,3}-\d{1,2}$/u)).pipe(Schema.brand("Committee.SessionId"))
export type SessionId = typeof SessionId.Type

/** A five-year term (届) of a committee. */
export const Term = Schema.Struct({ number: Schema.Int, from: Day, until: Day })
export type Term = typeof Term.Type

/** A plenary session (次会议) with the window in which its proposals are received. */
export const Session = Schema.Struct({
  id: SessionId,
  term: Schema.Int,
  number: Schema.Int,
  opens: Day,
  closes: Day,
  /** From when a proposal counts for this session. */
  windowOpens: Schema.DateTimeUtcFromString,
  /** Until when a proposal counts as a plenary proposal (大会提案); later ones are ordinary (平时提案). */
  windowCloses: Schema.DateTimeUtcFromString
})
export type Session = typeof Session.Type

/** A committee with its terms, sessions, policy and calendar. */
export const Committee = Schema.Struct({
  id: Id,
  name: Name,
  terms: Schema.Array(Term),
  sessions: Schema.Array(Session),
  policy: Policy,
  calendar: Calendar
})
export type Committee = typeof Committee.Type

/** The committee knows no such session. */
export class NoSession extends Schema.TaggedError<NoSession>()("Committee.NoSession", { committee: Id }) {}
