import { assert, describe, it } from "@effect/vitest"
import { type Committee, Day, Proposal } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make
const rung = (id: string, days: number, counted: "days" | "workingDays" = "days", means: Committee.HandlingRules.Rung["means"] = "notice"): Committee.HandlingRules.Rung =>
  ({ id, name: { zh: id }, days, in: counted, means, to: ["handlingUnit"] })
const ladder = [rung("on-day", 0), rung("before-30", -30), rung("before-10", -10, "workingDays"), rung("after-1", 1, "days", "call"), rung("visit-1", 1, "days", "visit"), rung("after-30", 30, "workingDays", "document")]
const due = (today: string, self: Proposal.Proposal = Story.at("Accepted")) => Proposal.rungsDue(self, ladder, Hall.calendar, day(today)).map(({ rung }) => rung.id)

describe("Proposal.rungsDue", () => {
  it("lays the ladder on the day a reply is due, in days and in working days", () =>
    assert.deepStrictEqual(Proposal.rungsOf(Story.at("Accepted"), ladder, Hall.calendar).map(({ day, rung }) => [rung.id, day]), [
      ["before-30", "2026-04-09"], ["before-10", "2026-04-22"], ["on-day", "2026-05-09"], ["after-1", "2026-05-10"], ["visit-1", "2026-05-10"], ["after-30", "2026-06-22"]
    ]))
  it("gives the rung that was reached, and both where two fall on one day", () => {
    assert.deepStrictEqual(due("2026-04-08"), [])
    assert.deepStrictEqual(due("2026-04-09"), ["before-30"])
    assert.deepStrictEqual(due("2026-05-09"), ["on-day"])
    assert.deepStrictEqual(due("2026-05-12"), ["after-1", "visit-1"])
  })
  it("leaves out rungs that fall before the handover", () => {
    const handed = Proposal.rungsOf(Story.at("HandedOver"), [rung("before-100", -100), rung("before-80", -80)], Hall.calendar)
    assert.deepStrictEqual(handed.map(({ rung }) => rung.id), ["before-80"])
  })
  it("presses nobody for what was answered", () => assert.deepStrictEqual(due("2026-07-01", Story.at("Replied")), []))
})
