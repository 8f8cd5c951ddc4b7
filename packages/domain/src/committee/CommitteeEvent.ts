import { Schema } from "effect"
import { Calendar } from "./Calendar.ts"
import * as Committee from "./Committee.ts"
import { Name } from "./Name.ts"
import { Policy } from "./Policy.ts"

const about = { committee: Committee.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a committee. */
export const CommitteeEvent = Schema.TaggedUnion({
  CommitteeFounded: { ...about, name: Name, policy: Policy },
  TermOpened: { ...about, term: Committee.Term },
  SessionCalled: { ...about, session: Committee.Session },
  WindowChanged: { ...about, session: Committee.SessionId, windowOpens: Schema.DateTimeUtcFromString, windowCloses: Schema.DateTimeUtcFromString },
  PolicyAdopted: { ...about, policy: Policy },
  CalendarPublished: { ...about, calendar: Calendar }
})
export type CommitteeEvent = typeof CommitteeEvent.Type
/** The one event of a committee with this tag, with what it carries. */
export type Of<Tag extends CommitteeEvent["_tag"]> = Extract<CommitteeEvent, { _tag: Tag }>
