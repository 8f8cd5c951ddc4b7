import { assert, describe, it } from "@effect/vitest"
import { Day, Notice, type Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"
import { remindCoHandlers } from "./remindCoHandlers.ts"

const { handedOver } = Story.happening(Story.id)
const shared = { ...handedOver, assignment: { _tag: "Lead", lead: Story.housing, with: [Story.transport, Story.finance] } } as const
const coDeadline = { day: Day.Day.make("2026-04-10"), steps: [{ rule: "handover", day: Day.Day.make("2026-02-10") }] } as const
const opinion = { _tag: "CoOpinionGiven", proposal: Story.id, unit: Story.finance, text: "本单位职责范围内同意。", at: on("2026-03-01") } as const
const committee = { ...Story.county, policy: { ...Story.county.policy, ladder: [
  { id: "before-10", name: { zh: "到期前十日" }, days: -10, in: "days", means: "notice", to: ["handlingUnit", "proposalsStaff"] },
  { id: "after-1", name: { zh: "逾期一日" }, days: 1, in: "days", means: "call", to: ["handlingUnit", "proposalsStaff", "leader"] }
] as const } }
const run = (today: string, ...after: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
  remindCoHandlers(Notice.empty, Story.book(...Story.until("Filed"), ...after), committee, on(today), Day.Day.make(today)).map(({ says, to }) => [says._tag === "OpinionDue" && says.rung, to._tag === "Unit" ? to.unit : to._tag === "Role" ? to.role : to._tag])

describe("Notice.remindCoHandlers", () => {
  it("reminds those whose opinion is missing, by the opinion's own day, and the office once it is overdue", () => {
    const given = [{ ...shared, coDeadline }, opinion] as const
    assert.deepStrictEqual(run("2026-03-30", ...given), [])
    assert.deepStrictEqual(run("2026-03-31", ...given), [["before-10", Story.transport]])
    assert.deepStrictEqual(run("2026-04-11", ...given), [["after-1", Story.transport], ["after-1", "proposalsStaff"]])
  })
  it("goes by the reply's day where the opinion has none", () => assert.deepStrictEqual(run("2026-04-29", shared, opinion), [["before-10", Story.transport]]))
  it("leaves in peace who gave it, and who handles alone", () => {
    assert.deepStrictEqual(run("2026-04-11", { ...shared, coDeadline }, opinion, { ...opinion, unit: Story.transport }), [])
    assert.deepStrictEqual(run("2026-04-29", handedOver), [])
  })
})
