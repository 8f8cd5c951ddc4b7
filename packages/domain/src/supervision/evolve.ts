import { HashMap } from "effect"
import type { Id } from "../proposal/Outcome.ts"
import type * as Supervision from "./Supervision.ts"
import { SupervisionEvent } from "./SupervisionEvent.ts"

/** All candidates and supervisions of a committee, by their proposal. */
export type Supervisions = HashMap.HashMap<Id, Supervision.Supervision>
/** No supervisions: what a journal is folded from. */
export const empty: Supervisions = HashMap.empty()

/** Applies one event to the supervisions. Total. */
export const evolve = (self: Supervisions, event: SupervisionEvent): Supervisions => {
  const change = (f: (it: Supervision.Supervision) => Supervision.Supervision) => HashMap.modify(self, event.supervision, f)
  return SupervisionEvent.match(event, {
    KeyCandidateScreened: ({ reason, supervision, year }) =>
      HashMap.set(self, supervision, { id: supervision, stage: "Screened", year, reason, recommended: [], done: [], visits: [], carriedOver: [] }),
    KeyCandidateRecommended: ({ at, body, words }) => change((it) => ({ ...it, stage: "Recommended", recommended: [...it.recommended, { body, words, at }] })),
    KeyCandidateSetAside: ({ reason }) => change((it) => ({ ...it, stage: "SetAside", result: reason })),
    KeyDecided: ({ on }) => change((it) => ({ ...it, stage: "Decided", decidedOn: on })),
    SupervisionPlanned: ({ plan }) => change((it) => ({ ...it, stage: "Planned", plan })),
    SupervisionStepDone: ({ done }) => change((it) => ({ ...it, done: [...it.done, done] })),
    VisitMade: ({ visit }) => change((it) => ({ ...it, visits: [...it.visits, visit] })),
    SupervisionCarriedOver: ({ at, reason, to }) => change((it) => ({ ...it, year: to, carriedOver: [...it.carriedOver, { from: it.year, to, reason, at }] })),
    SupervisionEnded: ({ result }) => change((it) => ({ ...it, stage: "Ended", result }))
  })
}
