import { HashMap } from "effect"
import type * as Proposal from "../proposal/Outcome.ts"
import type * as Appraisal from "./Appraisal.ts"
import { AppraisalEvent } from "./AppraisalEvent.ts"

/** All two-way evaluations of a committee by the proposal they are of. */
export type Appraisals = HashMap.HashMap<Proposal.Id, Appraisal.Appraisal>
/** No appraisals: what a journal is folded from. */
export const empty: Appraisals = HashMap.empty()

/** Applies one event to the evaluations. */
export const evolve = (self: Appraisals, event: AppraisalEvent): Appraisals => {
  const change = (f: (it: Appraisal.Appraisal) => Appraisal.Appraisal) => HashMap.modify(self, event.appraisal, f)
  return AppraisalEvent.match(event, {
    AppraisalOpened: ({ appraisal, at, panel, rule, units, until }) =>
      HashMap.set(self, appraisal, { id: appraisal, units, until, openedAt: at, sheets: [], ...(panel === undefined ? {} : { panel }), ...(rule === undefined ? {} : { rule }) }),
    ScoresSealed: ({ at, scores, side }) => change((it) => ({ ...it, sheets: [...it.sheets, { side, scores, at }] })),
    EvaluatorExcused: ({ at, reason, seat }) => change((it) => ({ ...it, excused: [...it.excused ?? [], { seat, reason, at }] })),
    AppraisalClosed: ({ at }) => change((it) => ({ ...it, closedAt: at }))
  })
}
