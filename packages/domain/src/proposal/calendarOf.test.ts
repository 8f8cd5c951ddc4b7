import { assert, describe, it } from "@effect/vitest"
import { Day, Proposal } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make

describe("Proposal.calendarOf", () => {
  const days = Proposal.calendarOf(Proposal.deadline(Story.county, undefined, day("2026-02-10")), Hall.calendar)
  const kind = (wanted: string) => days.find((one) => one.day === wanted)?.kind

  it("shows every day from the first to the last, each once", () => {
    assert.strictEqual(days.length, Day.daysBetween(day("2026-02-10"), day("2026-05-10")) + 1)
    assert.strictEqual(days[0]?.day, "2026-02-10")
    assert.strictEqual(days.at(-1)?.day, "2026-05-10")
  })
  it("tells working days, make-up days, holidays and weekends apart", () => {
    assert.deepStrictEqual([kind("2026-02-11"), kind("2026-02-14"), kind("2026-02-16"), kind("2026-03-07")], ["worked", "makeUp", "holiday", "weekend"])
  })
  it("names at each day the rules that led to it", () => {
    assert.deepStrictEqual(days.filter(({ rules }) => rules.length > 0).map(({ day, rules }) => [day, ...rules]), [
      ["2026-02-10", "handover"], ["2026-05-09", "workingDay"], ["2026-05-10", "months"]
    ])
  })
})
