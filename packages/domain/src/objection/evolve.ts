import { HashMap } from "effect"
import type * as Objection from "./Objection.ts"
import { ObjectionEvent } from "./ObjectionEvent.ts"

/** All objections of a committee by id. */
export type Objections = HashMap.HashMap<Objection.Id, Objection.Objection>
/** No objections: what a journal is folded from. */
export const empty: Objections = HashMap.empty()

/** Applies one event to the objections. */
export const evolve = (self: Objections, event: ObjectionEvent): Objections => {
  const on = (change: (it: Objection.Objection) => Objection.Objection) => HashMap.modify(self, event.objection, change)
  return ObjectionEvent.match(event, {
    ObjectionLodged: ({ about, at, before, objection, of, reason, year }) =>
      HashMap.set(self, objection, { id: objection, member: of, year, about, reason, evidence: [], before, lodgedAt: at, state: { _tag: "Open" } }),
    EvidenceAttached: ({ file }) => on((it) => ({ ...it, evidence: [...it.evidence, file] })),
    ObjectionDecided: ({ at, by, outcome, reason }) => on((it) => ({ ...it, state: { _tag: "Decided", outcome, reason, by, at } })),
    ObjectionCorrected: ({ after, at, by, records }) =>
      on((it) => it.state._tag === "Decided" ? { ...it, state: { ...it.state, corrected: { records, after, by, at } } } : it),
    ObjectionWithdrawn: ({ at }) => on((it) => ({ ...it, state: { _tag: "Withdrawn", at } }))
  })
}
