import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import { units } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make
const lead: Proposal.Handling.Assignment = { _tag: "Lead", lead: Story.housing, with: [Story.transport, Story.finance] }
const month: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, coOpinion: { _tag: "AfterHandover", months: 1, article: "第十二条" } } }
const before: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, coOpinion: { _tag: "BeforeReply", days: 20 } } }
const handed = (committee: Committee.Committee) => Result.getOrThrow(Proposal.handOver(Story.at("Filed"), lead, units, committee, Story.when.handedOver))
const { accepted } = Story.happening(Story.id)
const standing = (committee: Committee.Committee, ...after: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
  Story.standing("Accepted", Story.book(...Story.until("Filed"), handed(committee), accepted, ...after))
const given = (unit = Story.transport, day = "2026-03-02") => ({ _tag: "CoOpinionGiven", proposal: Story.id, unit, text: "同意，坡道由我局负责。", at: on(day) } as const)
const give = (self: Proposal.At<"HandedOver" | "Accepted">, unit = Story.transport) => Proposal.giveCoOpinion(self, unit, "同意，坡道由我局负责。", on("2026-03-02"))
const reply = (self: Proposal.At<"Accepted">, day: string) => Proposal.sendReply(self, Story.housing, Story.answers, Story.county.policy, on(day))

describe("Proposal.giveCoOpinion", () => {
  it("keeps the opinion with the lead", () => {
    assert.deepStrictEqual(Result.getOrThrow(give(standing(month))), given())
    assert.deepStrictEqual(standing(month, given()).stage.handling.coOpinions, [{ unit: Story.transport, text: "同意，坡道由我局负责。", at: on("2026-03-02") }])
  })
  it("refuses the lead, and a second opinion", () => {
    assert.deepStrictEqual(refusal(give(standing(month), Story.housing)), { _tag: "Proposal.NotCoHandler", id: Story.id, unit: Story.housing })
    assert.deepStrictEqual(refusal(give(standing(month, given()))), { _tag: "Proposal.OpinionGiven", id: Story.id, unit: Story.transport })
  })
  it("derives its day a month after handover in one place and twenty days before the reply in another", () => {
    assert.deepStrictEqual(handed(month).coDeadline, {
      day: day("2026-03-10"), steps: [{ rule: "handover", day: day("2026-02-10") }, { rule: "months", months: 1, article: "第十二条", day: day("2026-03-10") }]
    })
    assert.deepStrictEqual(handed(before).coDeadline?.steps.slice(-2), [{ rule: "daysBefore", days: 20, day: day("2026-04-19") }, { rule: "workingDay", day: day("2026-04-17") }])
  })
  it("sets no day for a unit that handles alone", () =>
    assert.isUndefined(Result.getOrThrow(Proposal.handOver(Story.at("Filed"), Story.sole, units, month, Story.when.handedOver)).coDeadline))
})

describe("Proposal.coHandlers", () => {
  it("shows who gave an opinion, and who is late", () => {
    const { handling } = standing(month, given(Story.transport, "2026-03-11")).stage
    assert.deepStrictEqual(Proposal.coHandlers(handling, day("2026-03-10")).map(({ late, opinion, unit }) => [unit, opinion !== undefined, late]), [[Story.transport, true, true], [Story.finance, false, false]])
    assert.deepStrictEqual(Proposal.coHandlers(handling, day("2026-03-11")).map((one) => one.late), [true, true])
  })
})

describe("Proposal.sendReply with co-handlers", () => {
  it("waits for their opinions while their day has not passed", () => {
    assert.deepStrictEqual(refusal(reply(standing(month, given()), "2026-03-10")), { _tag: "Proposal.OpinionsMissing", id: Story.id, units: [Story.finance], until: "2026-03-10" })
    assert.isTrue(Result.isSuccess(reply(standing(month, given(), given(Story.finance)), "2026-03-10")))
  })
  it("goes out without them once it has, and in a place that sets no day", () => {
    assert.isTrue(Result.isSuccess(reply(standing(month, given()), "2026-03-11")))
    assert.isTrue(Result.isSuccess(reply(standing(Story.county), "2026-03-02")))
  })
})
