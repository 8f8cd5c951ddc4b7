import { assert, describe, it } from "@effect/vitest"
import { Day, Notice, Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"
import { remindOfDisputes } from "./remindOfDisputes.ts"

const disputed = { _tag: "AssignmentDisputed", proposal: Story.id, unit: Story.housing, reason: "职责在交通部门。", at: on("2026-03-02") } as const
const settled = { _tag: "DisputeSettled", proposal: Story.id, unit: Story.housing, by: "office", note: "仍由住建部门办理。", at: on("2026-03-05") } as const
const policy = { ...Story.county.policy, disputes: { answerWithin: 7 } }
const run = (today: string, rules: typeof policy | typeof Story.county.policy = policy, ...after: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
  remindOfDisputes(Notice.empty, Story.book(...Story.until("Accepted"), disputed, ...after), rules, on(today), Day.Day.make(today)).map(({ says, to }) => [to._tag === "Role" && to.role, says._tag === "DisputeDue" && says.late])

describe("Notice.remindOfDisputes", () => {
  it("tells the office two days before, and those who lead once the seven days are over", () => {
    assert.strictEqual(Proposal.answerDisputeBy(disputed, policy), "2026-03-09")
    assert.deepStrictEqual(run("2026-03-06"), [])
    assert.deepStrictEqual(run("2026-03-07"), [["proposalsStaff", false]])
    assert.deepStrictEqual(run("2026-03-10"), [["proposalsStaff", true], ["leader", true]])
  })
  it("says nothing of one that was answered, nor where the policy sets no day", () => {
    assert.deepStrictEqual(run("2026-03-10", policy, settled), [])
    const { disputes: _, ...bare } = policy
    assert.deepStrictEqual(run("2026-03-10", bare), [])
  })
})
