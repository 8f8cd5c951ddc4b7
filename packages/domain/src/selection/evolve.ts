import { HashMap } from "effect"
import type * as Selection from "./Selection.ts"
import { SelectionEvent } from "./SelectionEvent.ts"

/** All selections of a committee by id. */
export type Selections = HashMap.HashMap<Selection.Id, Selection.Selection>
/** No selections: what a journal is folded from. */
export const empty: Selections = HashMap.empty()

/** Applies one event to the selections. Total. */
export const evolve = (self: Selections, event: SelectionEvent): Selections => {
  const change = (f: (it: Selection.Selection) => Selection.Selection) => HashMap.modify(self, event.selection, f)
  return SelectionEvent.match(event, {
    SelectionOpened: ({ among = "Proposals", selection, sessions, title }) => HashMap.set(self, selection, { id: selection, title, among, sessions, stage: "Open", nominations: [], chosen: [] }),
    CandidateNominated: ({ at, of, words }) => change((it) => ({ ...it, nominations: [...it.nominations, { of, words, reviews: [], at }] })),
    CandidateReviewed: ({ at, by, of, words }) => change((it) => ({
      ...it, nominations: it.nominations.map((one) => one.of === of ? { ...one, reviews: [...one.reviews, { by, words, at }] } : one)
    })),
    CandidatesDeliberated: ({ on, words }) => change((it) => ({ ...it, stage: "Deliberated", deliberation: { on, words } })),
    SelectionDecided: ({ chosen, on, quota, unitQuota }) => change((it) => ({ ...it, stage: "Decided", chosen, decidedOn: on, ...(quota !== undefined && { quota }), ...(unitQuota !== undefined && { unitQuota }) })),
    SelectionAnnounced: ({ at }) => change((it) => ({ ...it, stage: "Announced", announcedAt: at }))
  })
}
