import { HashMap } from "effect"
import { Day, type Proposal, Selection } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { on } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"

type Event = Selection.SelectionEvent.SelectionEvent

export const id = Selection.Id.make("excellent-2026")
export const today = on("2026-11-20")

/** The county chooses about 1 % and a fifth collective, and a fifth of the units as Fangshan; the city 8 %, no collective share, and any number of units. */
export const county = Hall.under({ ...Hall.county, choice: { key: 5, excellentShare: 100, collectiveShare: 2_000, unitShare: 2_000 } })
export const city = Hall.under({ ...Hall.city, choice: { key: 10, excellentShare: 800, collectiveShare: 0 } })

export const opened: Selection.SelectionEvent.Of<"SelectionOpened"> = { _tag: "SelectionOpened", selection: id, title: "2026年度优秀提案", sessions: [Hall.fifth.id], at: on("2026-10-01") }
export const nominated = (of: Selection.Candidate): Event => ({ _tag: "CandidateNominated", selection: id, of, words: "调研扎实。", at: on("2026-10-02") })
export const reviewed = (of: Selection.Candidate): Event => ({ _tag: "CandidateReviewed", selection: id, of, by: "clerk", words: "建议具体。", at: on("2026-10-08") })
export const deliberated: Event = { _tag: "CandidatesDeliberated", selection: id, on: Day.Day.make("2026-11-01"), words: "同意。", at: on("2026-11-01") }

/** The selection as what happened leaves it. */
export const after = (...events: ReadonlyArray<Event>): Selection.Selection => afterOpening(opened, ...events)

/** The selection as what happened since an opening of its own leaves it. */
export const afterOpening = (...events: ReadonlyArray<Event>): Selection.Selection => HashMap.getUnsafe(events.reduce(Selection.evolve, Selection.empty), id)

/** A closed proposal under an id, of members or of a body. */
export const paper = (proposal: Proposal.Id, proposer: Proposal.Proposer.Proposer = Paper.members): Proposal.At<"Closed"> =>
  ({ ...Paper.standing("Closed", Paper.book(...Paper.until("Closed", proposal)), proposal), proposer })
