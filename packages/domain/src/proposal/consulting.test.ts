import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { type Committee, Day, Proposal } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

const minutes: Proposal.Consultation.Minutes = { day: Day.Day.make("2026-02-12"), phase: "before", form: "faceToFace", members: [Story.first], summary: "当面核对了二十八处台阶。" }
const proposers = Proposal.partners(Story.at("Accepted"), [])
const byUnit: Proposal.Consultation.Side = { _tag: "Unit", unit: Story.housing }
const byMember: Proposal.Consultation.Side = { _tag: "Member", member: Story.first }
const at = on("2026-03-02")
const record = (given: Partial<Proposal.Consultation.Minutes> = {}, by: Proposal.Consultation.Side = byUnit, unit = Story.housing, self: Proposal.TalkedOver = Story.at("Accepted")) =>
  Proposal.recordConsultation(self, { ...minutes, ...given }, unit, by, proposers, at)
const recorded = Story.after("Accepted", Result.getOrThrow(record()))

/** Tongzhou 2015: two talks, one at the start and one in the middle, before a reply counts. */
const tongzhou: Committee.Policy.Policy = { ...Story.city.policy, consultation: { phases: ["before", "during"], least: 2, faceToFace: false, article: "第五条" } }
/** Chongyi 2013: the unit meets the proposer within fifteen working days of the handover. */
const chongyi: Committee.Policy.Policy = { ...Story.county.policy, consultation: { phases: ["before"], least: 1, faceToFace: true, firstWithin: 15 } }
const talk = (given: Partial<Proposal.Consultation.Minutes>, number: number) => [
  Result.getOrThrow(record(given)), { _tag: "ConsultationConfirmed", proposal: Story.id, consultation: number, by: byMember, at } as const
]
const reply = (policy: Committee.Policy.Policy, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) =>
  Proposal.sendReply(Story.at("Accepted", ...events), Story.housing, Story.answers, policy, Story.when.replied)

describe("Proposal.recordConsultation", () => {
  it("keeps the minutes under the next number, open until the other side answers", () =>
    assert.deepStrictEqual(recorded.consultations, [{ ...minutes, number: 1, round: 1, unit: Story.housing, recordedBy: byUnit, at, answer: "open" }]))
  it("lets a proposer write one down too", () => assert.isTrue(Result.isSuccess(record({}, byMember))))
  it("lets a co-handler talk with the proposers, who gives no reply of its own", () => {
    const { handedOver } = Story.happening(Story.id), book = Story.book(...Story.until("Filed"), { ...handedOver, assignment: { _tag: "Lead", lead: Story.housing, with: [Story.transport] } }, Story.happening(Story.id).accepted)
    const led = Story.standing("Accepted", book)
    assert.isTrue(Result.isSuccess(record({}, { _tag: "Unit", unit: Story.transport }, Story.transport, led)))
    assert.deepStrictEqual(refusal(Proposal.sendReply(led, Story.transport, Story.answers, Story.county.policy, Story.when.replied)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.transport })
  })
  it("talks with the authors of a merged proposal as well", () =>
    assert.deepStrictEqual(Proposal.partners(Story.at("Accepted"), [{ proposer: { _tag: "Members", first: Story.stranger, with: [] } }]), [Story.first, Story.signed, Story.stranger]))
  it("refuses a unit that has no part in the handling, and one that writes for another", () => {
    assert.deepStrictEqual(refusal(record({}, { _tag: "Unit", unit: Story.finance }, Story.finance)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance })
    assert.deepStrictEqual(refusal(record({}, { _tag: "Unit", unit: Story.finance })), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.housing })
  })
  it("refuses a member who did not sign, as writer and as partner", () => {
    assert.deepStrictEqual(refusal(record({}, { _tag: "Member", member: Story.invited })), { _tag: "Proposal.NotAProposer", id: Story.id, member: Story.invited })
    assert.deepStrictEqual(refusal(record({ members: [Story.first, Story.stranger] })), { _tag: "Proposal.NoPartner", id: Story.id, members: [Story.stranger] })
  })
  it("refuses a day before the handover and one to come", () => {
    for (const day of ["2026-02-09", "2026-03-03"]) {
      assert.deepStrictEqual(refusal(record({ day: Day.Day.make(day) })), { _tag: "Proposal.OutsideHandling", id: Story.id, from: "2026-02-10", until: "2026-03-02" })
    }
  })
})

describe("Proposal.confirmConsultation", () => {
  const confirm = (by: Proposal.Consultation.Side = byMember, number = 1, self = recorded) => Proposal.confirmConsultation(self, number, by, proposers, at)
  const contest = (by = byMember) => Proposal.contestConsultation(recorded, 1, by, "那天没有见面，只通了电话。", proposers, at)
  it("lets it count once the other side confirms", () => {
    const after = Story.after("Accepted", Result.getOrThrow(record()), Result.getOrThrow(confirm()))
    assert.deepStrictEqual([after.consultations[0]?.answer, after.consultations[0]?.answeredBy], ["confirmed", byMember])
    assert.lengthOf(Proposal.confirmed(after.consultations, Story.housing, 1), 1)
    assert.deepStrictEqual(refusal(confirm(byMember, 1, after)), { _tag: "Proposal.ConsultationAnswered", id: Story.id, consultation: 1 })
  })
  it("keeps what is contested, with the reason, and does not count it", () => {
    const after = Story.after("Accepted", Result.getOrThrow(record()), Result.getOrThrow(contest()))
    assert.deepStrictEqual([after.consultations[0]?.answer, after.consultations[0]?.reason], ["contested", "那天没有见面，只通了电话。"])
    assert.isEmpty(Proposal.confirmed(after.consultations, Story.housing, 1))
  })
  it("refuses one's own minutes, a stranger, and a number there is not", () => {
    assert.deepStrictEqual(refusal(confirm(byUnit)), { _tag: "Proposal.OwnMinutes", id: Story.id, consultation: 1 })
    assert.deepStrictEqual(refusal(confirm({ _tag: "Member", member: Story.stranger })), { _tag: "Proposal.NotAProposer", id: Story.id, member: Story.stranger })
    assert.deepStrictEqual(refusal(confirm(byMember, 2)), { _tag: "Proposal.NoConsultation", id: Story.id, consultation: 2 })
    const theirs = Story.after("Accepted", Result.getOrThrow(record({}, byMember)))
    assert.deepStrictEqual(refusal(confirm({ _tag: "Unit", unit: Story.finance }, 1, theirs)), { _tag: "Proposal.NotTheirs", id: Story.id, unit: Story.finance })
  })
})

describe("a reply that must be talked over", () => {
  const lacking = (lacks: ReadonlyArray<string>, least: number) => ({ _tag: "Proposal.ConsultationsMissing", id: Story.id, lacks, least })
  it("needs two talks in Tongzhou, one at the start and one in the middle", () => {
    assert.deepStrictEqual(refusal(reply(tongzhou)), lacking(["before", "during", "least"], 2))
    assert.deepStrictEqual(refusal(reply(tongzhou, ...talk({}, 1))), lacking(["during", "least"], 2))
    assert.deepStrictEqual(refusal(reply(tongzhou, ...talk({}, 1), ...talk({}, 2))), lacking(["during"], 2))
    assert.isTrue(Result.isSuccess(reply(tongzhou, ...talk({}, 1), ...talk({ phase: "during", form: "call" }, 2))))
  })
  it("needs one face to face in Chongyi, and a call is none", () => {
    assert.deepStrictEqual(refusal(reply(chongyi)), lacking(["before", "least", "faceToFace"], 1))
    assert.deepStrictEqual(refusal(reply(chongyi, ...talk({ form: "call" }, 1))), lacking(["faceToFace"], 1))
    assert.isTrue(Result.isSuccess(reply(chongyi, ...talk({}, 1))))
  })
  it("counts nothing that only one side stands to", () =>
    assert.deepStrictEqual(refusal(reply(chongyi, Result.getOrThrow(record()))), lacking(["before", "least", "faceToFace"], 1)))
  it("needs none where the policy has no such rule", () => assert.isTrue(Result.isSuccess(reply(Story.county.policy))))
  it("says by which day the first talk is due, over the Spring Festival", () => {
    assert.strictEqual(Proposal.firstTalkBy({ ...Story.county, policy: chongyi }, Story.when.handedOver), "2026-03-09")
    assert.isUndefined(Proposal.firstTalkBy({ ...Story.county, policy: tongzhou }, Story.when.handedOver))
  })
})
