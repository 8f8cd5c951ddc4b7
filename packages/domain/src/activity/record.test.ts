import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Activity, Facts, Member } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Activity.story.ts"

describe("Activity.record", () => {
  it("records an activity on the day it took place", () =>
    assert.deepStrictEqual(Activity.record(Story.id, Story.organiser, Story.content, Story.recorded.at), Result.succeed(Story.recorded)))
  it("leaves what the organiser recorded, not struck", () =>
    assert.deepStrictEqual(Story.after(), { id: Story.id, organiser: Story.organiser, ...Story.content, recordedAt: Story.recorded.at, struck: false }))
  it("keeps the roll of those expected, and refuses one that says otherwise of who took part", () => {
    const [there, away] = [Story.content.members[0], Member.Id.make("m2")]
    const record = (roll: Activity.Content["roll"] & {}) => Activity.record(Story.id, Story.organiser, { ...Story.content, roll }, Story.recorded.at)
    const roll = [{ member: there, marks: ["late", "present"] }, { member: away, marks: ["leave", "absent"] }] as const
    assert.isTrue(Result.isSuccess(record(roll)))
    assert.deepStrictEqual(
      Facts.ofActivity({ ...Story.after(), roll }).map(({ attendance, member }) => ({ attendance, member })),
      [{ member: there, attendance: { held: 2, attended: 2, late: 1 } }, { member: there, attendance: undefined }]
    )
    const astray = (members: ReadonlyArray<Member.Id>) => ({ _tag: "Activity.RollAstray", members })
    assert.deepStrictEqual(refusal(record([{ member: there, marks: ["absent"] }])), astray([there]))
    assert.deepStrictEqual(refusal(record([{ member: there, marks: ["present"] }, { member: away, marks: ["present"] }])), astray([away]))
    assert.deepStrictEqual(refusal(record([{ member: there, marks: ["present"] }, { member: away, marks: ["leave", "leave"] }])), astray([away]))
  })
  it("refuses an activity of a day to come, by the days of China", () => {
    assert.deepStrictEqual(refusal(Activity.record(Story.id, Story.organiser, Story.content, on("2026-04-14", "23:59"))), { _tag: "Activity.NotYetHeld", on: "2026-04-15" })
    assert.isTrue(Result.isSuccess(Activity.record(Story.id, Story.organiser, Story.content, on("2026-04-15", "00:00"))))
  })
})
