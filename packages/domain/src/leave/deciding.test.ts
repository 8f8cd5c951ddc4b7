import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Leave, Meeting } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Leave.story.ts"

const at = on("2026-03-23")
const granted = (as: "leave" | "exempt" = "leave") => Result.getOrThrow(Leave.grant(Story.after(), { as }, "account-office", at))

describe("Leave.grant, refuse and withdraw", () => {
  it("are decided once, and withdrawn by who comes after all", () => {
    assert.deepStrictEqual(Story.after(granted()).state, { _tag: "Granted", as: "leave", by: "account-office", at })
    const refused = Result.getOrThrow(Leave.refuse(Story.after(), "常委会须过半数出席", "account-office", at))
    assert.deepStrictEqual(refusal(Leave.grant(Story.after(refused), { as: "leave" }, "account-office", at)), { _tag: "Leave.Settled", id: Story.id, state: "Refused" })
    assert.deepStrictEqual(refusal(Leave.withdraw(Story.after(refused), at)), { _tag: "Leave.Settled", id: Story.id, state: "Refused" })
    assert.strictEqual(Story.after(granted(), Result.getOrThrow(Leave.withdraw(Story.after(granted()), at))).state._tag, "Withdrawn")
  })
})

describe("Leave.confirm", () => {
  const next = Meeting.Id.make("standing-18")
  const phoned = { ...Story.after(granted()), confirm: true }

  it("confirms at another meeting what was granted by telephone, once", () => {
    assert.deepStrictEqual(Leave.confirm(phoned, next, at), Result.succeed({ _tag: "LeaveConfirmed", leave: Story.id, during: next, at }))
    assert.deepStrictEqual(refusal(Leave.confirm({ ...phoned, confirmedAt: next }, next, at)), { _tag: "Leave.NothingToConfirm", id: Story.id })
    assert.deepStrictEqual(refusal(Leave.confirm(phoned, phoned.meeting, at)), { _tag: "Leave.NothingToConfirm", id: Story.id })
  })
  it("has nothing to confirm of leave asked in writing", () =>
    assert.deepStrictEqual(refusal(Leave.confirm(Story.after(granted()), next, at)), { _tag: "Leave.NothingToConfirm", id: Story.id }))
})

describe("Leave.foresee", () => {
  const meeting = Story.meeting("standing", 2)
  it("lets a roll begin with the leave granted, half day by half day", () => {
    const other: Leave.Leave = { ...Story.after(granted("exempt")), id: Leave.Id.make("l-3"), sittings: [1], reason: "参加省政协会议" }
    assert.deepStrictEqual([...Leave.foresee(meeting, [Story.after(granted()), other])], [[Story.applicant.id, { marks: ["leave", "exempt"], ground: "参加省政协会议" }]])
  })
  it("foresees nothing of what is asked, refused or of another meeting", () =>
    assert.strictEqual(Leave.foresee(meeting, [Story.after(), { ...Story.after(granted()), meeting: Meeting.Id.make("standing-18") }]).size, 0))
})

describe("Leave.evolve", () => {
  it.prop("takes any events and leaves requests that can be written and read", [Schema.Array(Leave.LeaveEvent.LeaveEvent)], ([events]) => {
    for (const leave of HashMap.values([Story.asked, ...events.map((event) => ({ ...event, leave: Story.id }))].reduce(Leave.evolve, Leave.empty))) {
      assert.deepStrictEqual(Schema.decodeSync(Leave.Leave)(Schema.encodeSync(Leave.Leave)(leave)), leave)
    }
  }, { arbitrary: { runs: 50 } })
})
