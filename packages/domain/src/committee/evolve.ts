import { Option } from "effect"
import * as Calendar from "./Calendar.ts"
import type * as Committee from "./Committee.ts"
import { CommitteeEvent } from "./CommitteeEvent.ts"

/** Applies one event to a committee; before its founding there is none. */
export const evolve = (self: Option.Option<Committee.Committee>, event: CommitteeEvent): Option.Option<Committee.Committee> => {
  const change = (f: (self: Committee.Committee) => Committee.Committee) => Option.map(self, f)
  return CommitteeEvent.match(event, {
    CommitteeFounded: ({ committee, name, policy }) => Option.some({ id: committee, name, policy, terms: [], sessions: [], calendar: Calendar.empty }),
    TermOpened: ({ term }) => change((self) => ({ ...self, terms: [...self.terms, term] })),
    SessionCalled: ({ session }) => change((self) => ({ ...self, sessions: [...self.sessions, session] })),
    WindowChanged: ({ session, windowCloses, windowOpens }) =>
      change((self) => ({ ...self, sessions: self.sessions.map((one) => one.id === session ? { ...one, windowOpens, windowCloses } : one) })),
    PolicyAdopted: ({ policy }) => change((self) => ({ ...self, policy })),
    CalendarPublished: ({ calendar }) => change((self) => ({ ...self, calendar }))
  })
}
