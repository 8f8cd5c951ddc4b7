import { HashMap, Result } from "effect"
import { Assessment, Day, type HouseEvent, Member, Objection } from "../index.ts"
import { on } from "../house/House.story.ts"

export const id = Objection.Id.make("o-1")
export const shen = Member.Id.make("shen")

const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-01"))
const fact = (record: string, more: Partial<Assessment.Fact.Fact>): Assessment.Fact.Fact => ({ record, member: shen, kind: "proposal", on: Day.Day.make("2026-01-12"), ...more })

/** A plenary missed in part, and two proposals, one of which was not filed and stands in no line. */
export const facts: ReadonlyArray<Assessment.Fact.Fact> = [
  fact("meeting/15-2", { kind: "meeting", form: "plenary", on: Day.Day.make("2026-03-12"), attendance: { held: 8, attended: 7, excused: 1 } }),
  fact("proposal/0127", { reached: ["submitted", "filed"] }),
  fact("proposal/0128", { reached: ["submitted"] })
]

export const sheetOf = (facts: ReadonlyArray<Assessment.Fact.Fact>): Assessment.Sheet.Sheet => Assessment.assess(Assessment.binhe, { id: shen, roles: [] }, facts, year)
export const sheet = sheetOf(facts)
export const records = Objection.recordsIn(facts, sheet)
export const leaveLine: Objection.About = { _tag: "Line", item: "plenary-leave", records: ["meeting/15-2"] }
export const reason = "请假的半天已由主席批准为公务。"
export const when = on("2026-05-06")

export const lodge = (about: Objection.About = leaveLine, all = Objection.empty, within?: number, at = when) =>
  Objection.lodge(all, { id, year: 2026, about, reason }, { sheet, records, ...(within === undefined ? {} : { within }) }, at)

/** The objections that a raised one and what came after it leave. */
export const folded = (...events: ReadonlyArray<Objection.ObjectionEvent.ObjectionEvent>): Objection.Objections => [Result.getOrThrow(lodge()), ...events].reduce(Objection.evolve, Objection.empty)

/** The objection as what came after it left it. */
export const after = (...events: ReadonlyArray<Objection.ObjectionEvent.ObjectionEvent>): Objection.Objection => HashMap.getUnsafe(folded(...events), id)

export const decided = (outcome: Objection.Outcome): Extract<HouseEvent.HouseEvent, { _tag: "ObjectionDecided" }> =>
  ({ _tag: "ObjectionDecided", objection: id, outcome, reason: "经核对批件，情况属实。", by: "eva", at: on("2026-05-10") })
export const withdrawn = { _tag: "ObjectionWithdrawn", objection: id, at: on("2026-05-07") } as const
