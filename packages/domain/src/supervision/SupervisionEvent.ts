import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import { Id } from "../proposal/Outcome.ts"
import { Done, Plan, Visit, Words, Year } from "./Supervision.ts"

const about = { supervision: Id, at: Schema.DateTimeUtcFromString }

/** What can happen on the way to a key proposal and in its supervision. */
export const SupervisionEvent = Schema.TaggedUnion({
  KeyCandidateScreened: { ...about, year: Year, reason: Words },
  KeyCandidateRecommended: { ...about, body: Body.Id, words: Words },
  KeyCandidateSetAside: { ...about, reason: Words },
  KeyDecided: { ...about, on: Day },
  SupervisionPlanned: { ...about, plan: Plan },
  SupervisionStepDone: { ...about, done: Done },
  VisitMade: { ...about, visit: Visit },
  SupervisionCarriedOver: { ...about, to: Year, reason: Words },
  SupervisionEnded: { ...about, result: Words }
})
export type SupervisionEvent = typeof SupervisionEvent.Type
/** The one event of a supervision with this tag, with what it carries. */
export type Of<Tag extends SupervisionEvent["_tag"]> = Extract<SupervisionEvent, { _tag: Tag }>
