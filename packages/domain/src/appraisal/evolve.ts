import { HashMap } from "effect"
import type * as Proposal from "../proposal/Outcome.ts"
import type * as Appraisal from "./Appraisal.ts"
import { AppraisalEvent } from "./AppraisalEvent.ts"
import type * as Panel from "./Panel.ts"
import { sameSeat } from "./seated.ts"

/** All two-way evaluations of a committee by the proposal they are of. */
export type Appraisals = HashMap.HashMap<Proposal.Id, Appraisal.Appraisal>
/** No appraisals: what a journal is folded from. */
export const empty: Appraisals = HashMap.empty()

/** Gives a seat to another; who takes it is waited for, also after having been excused from another seat. */
const replaced = (self: Appraisal.Appraisal, seat: Panel.Seat, by: Panel.Seated): Appraisal.Appraisal => {
  if (self.panel === undefined) return self
  const give = (one: Panel.Seated) => sameSeat(one.seat, seat) ? by : one, [first, ...others] = self.panel.seats
  return {
    ...self, panel: { ...self.panel, seats: [give(first), ...others.map(give)] },
    ...(self.excused === undefined ? {} : { excused: self.excused.filter((one) => !sameSeat(one.seat, seat) && !sameSeat(one.seat, by.seat)) })
  }
}

/** Applies one event to the evaluations. */
export const evolve = (self: Appraisals, event: AppraisalEvent): Appraisals => {
  const change = (f: (it: Appraisal.Appraisal) => Appraisal.Appraisal) => HashMap.modify(self, event.appraisal, f)
  return AppraisalEvent.match(event, {
    AppraisalOpened: ({ appraisal, at, panel, rule, units, until }) =>
      HashMap.set(self, appraisal, { id: appraisal, units, until, openedAt: at, sheets: [], ...(panel === undefined ? {} : { panel }), ...(rule === undefined ? {} : { rule }) }),
    ScoresSealed: ({ at, scores, side }) => change((it) => ({ ...it, sheets: [...it.sheets, { side, scores, at }] })),
    EvaluatorExcused: ({ at, reason, seat }) => change((it) => ({ ...it, excused: [...it.excused ?? [], { seat, reason, at }] })),
    EvaluatorReplaced: ({ by, despite, reason, seat }) => change((it) => replaced(it, seat, { seat: by, instead: { of: seat, reason }, ...(despite === undefined ? {} : { despite }) })),
    PanelMoved: ({ at, reason, to, until }) => change((it) => it.panel?.meeting === undefined ? it : { ...it, until, panel: { ...it.panel, meeting: to, moved: [...it.panel.moved ?? [], { from: it.panel.meeting, reason, at }] } }),
    AppraisalClosed: ({ at }) => change((it) => ({ ...it, closedAt: at }))
  })
}
