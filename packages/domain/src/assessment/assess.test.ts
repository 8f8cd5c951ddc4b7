import { assert, describe, it } from "@effect/vitest"
import * as Member from "../member/Member.ts"
import { Day } from "../committee/Day.ts"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import { binhe } from "./gallery/binhe.ts"
import * as Points from "./Points.ts"
import { starting } from "./Year.ts"

const shen = Member.Id.make("shen")
const year = starting("01-01", 2026, Day.make("2022-01-01"))
const on = (day: string) => Day.make(day)
const contact = (record: string, day: string, amount: number): Fact => ({ record, member: shen, kind: "contact", on: on(day), amount })

describe("the sheet of the demonstration committee", () => {
  const facts: ReadonlyArray<Fact> = [
    { record: "proposal/0127", member: shen, kind: "proposal", on: on("2026-01-12"), joint: { place: 0, people: 4 }, reached: ["submitted", "filed"] },
    { record: "proposal/0210", member: shen, kind: "proposal", on: on("2026-01-13"), reached: ["submitted", "filed"] },
    { record: "meeting/15-2", member: shen, kind: "meeting", form: "plenary", on: on("2026-03-12"), attendance: { held: 8, attended: 7, excused: 1 } },
    { record: "report/heating", member: shen, kind: "report", on: on("2026-02-05"), reached: ["submitted", "adopted"], levels: ["city", "province"] },
    contact("contact/a", "2026-02-02", 20), contact("contact/b", "2026-05-02", 20), contact("contact/c", "2026-09-02", 6)
  ]
  const sheet = assess(binhe, { id: shen, roles: [] }, facts, year)

  it("comes to 86.5 with a line for each point given and cut", () => {
    assert.deepStrictEqual(
      sheet.lines.map(({ article, item, points, records, why }) => [item, article, records.join(), Points.format(points), why._tag]),
      [
        ["plenary", "7.2", "meeting/15-2", "50", "Each"],
        ["plenary-leave", "7.5", "meeting/15-2", "-3.5", "Each"],
        ["filed", "8.1", "proposal/0127", "12.5", "Each"],
        ["filed", "8.1", "proposal/0210", "25", "Each"],
        ["filing", "8.4", "proposal/0210", "-12.5", "Cap"],
        ["adopted", "9.1", "report/heating", "15", "Levels"]
      ]
    )
    assert.strictEqual(Points.format(sheet.total), "86.5")
  })

  it("says that the fourth quarter still lacks a contact, and holds the best grade back for it", () => {
    assert.deepStrictEqual(
      sheet.duties.map(({ conditions: [condition], gate, met }) => [gate, met, condition?.have, condition?.need]),
      [["plenary-attended", true, 1, 1], ["contact-quarterly", false, 3, 4], ["contact-forty", true, 46, 40], ["one-paper", true, 3, 1]]
    )
    assert.deepStrictEqual(sheet.proposed, { grade: "competent", reached: "excellent", heldBackBy: ["contact-quarterly"] })
  })
})
