import { Activity, Day, Member, Station } from "@jianyan/domain"
import { DateTime } from "effect"
import { assert, describe, it } from "vitest"
import { content, of, wholeNumber } from "./Written.ts"

describe("wholeNumber", () => {
  it.each([["21", 21], [" 0 ", 0], ["２１", 21]])("reads %j as %j", (typed, read) => assert.strictEqual(wholeNumber(typed), read))
  it.each(["", "二十", "2.5", "-3", "1e3"])("does not take %j for a number", (typed) => assert.isNaN(wholeNumber(typed)))
})

describe("the form of an activity", () => {
  const [one, two, three] = [Member.Id.make("m-1"), Member.Id.make("m-2"), Member.Id.make("m-3")]
  const recorded: Activity.Activity = {
    id: Activity.Id.make("a-1"), organiser: { _tag: "Station", station: Station.Id.make("east") }, form: "research", topic: "河道治理调研", on: Day.Day.make("2026-04-15"), members: [one, two], peopleMet: 0, summary: "",
    roll: [{ member: one, marks: ["late", "leave"] }, { member: two, marks: ["present", "leftEarly"] }, { member: three, marks: ["leave", "absent"] }],
    recordedAt: DateTime.makeUnsafe("2026-04-16T01:00:00Z"), struck: false
  }

  it("keeps the half days of a roll that is not touched", () => assert.deepEqual((content(of(recorded)) as Activity.Content).roll, recorded.roll))
  it("calls who is added for the half days of the others, and nobody where nobody was late or away", () => {
    const four = Member.Id.make("m-4")
    assert.deepEqual((content({ ...of(recorded), absent: [four] }) as Activity.Content).roll?.at(-1), { member: four, marks: ["absent", "absent"] })
    const { roll: _, ...plain } = recorded
    assert.notProperty(content(of(plain)), "roll")
  })
})
