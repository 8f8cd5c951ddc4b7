import { Committee, Day, Examination, House, type HouseEvent, LookBack, Member, Notice, Proposal, Topic, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import type { Change } from "../house/Standing.ts"
import type { Seated } from "../visitor/Visitor.ts"
import { changedFor } from "./changed.ts"

const committee = Committee.Id.make("binhe"), at = DateTime.makeUnsafe("2026-03-10T01:00:00Z")
const [one, lead] = [Proposal.Id.make("p-1"), Proposal.Id.make("p-2")]
const first = Member.Id.make("m-1"), unit = Unit.Id.make("u-1")
const content: Proposal.Content.Content = { title: "关于增设夜间公交的提案", category: "society", situation: "末班车早。", analysis: "", recommendations: [{ number: 1, text: "开通两条线路。" }] }
const begun = (proposal: Proposal.Id): ReadonlyArray<HouseEvent.HouseEvent> => [
  { _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first, with: [] }, content, at },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "plenary", at }
]
const filed = (proposal: Proposal.Id, number: number): ReadonlyArray<HouseEvent.HouseEvent> => [...begun(proposal), { _tag: "ProposalFiled", proposal, number, at }]
const handed = (proposal: Proposal.Id): HouseEvent.HouseEvent =>
  ({ _tag: "ProposalHandedOver", proposal, assignment: { _tag: "Sole", unit }, deadline: { day: Day.Day.make("2026-06-10"), steps: [{ rule: "handover", day: Day.Day.make("2026-03-10") }] }, at })

/** The change the last of some events makes. */
const change = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Change => {
  const before = events.slice(0, -1).reduce(House.evolve, House.empty), event = events.at(-1) as HouseEvent.HouseEvent
  return { before, after: House.evolve(before, event), entry: { committee, seq: events.length, stream: "", version: 1, occurredAt: at, recordedAt: at, actor: "a", event, previous: "", hash: "" } }
}
const visitor = (given: Partial<Seated>): Seated => ({ account: "a", committee, roles: [], ...given })
const staff = visitor({ roles: ["proposalsStaff"] }), theirs = visitor({ roles: ["handlingUnit"], unit }), proposer = visitor({ roles: ["member"], member: first }), stranger = visitor({ roles: ["member"], member: Member.Id.make("m-9") })

describe("changedFor", () => {
  it("names a draft to nobody but who takes part in it", () => {
    const drafted = change(...begun(one).slice(0, 1))
    assert.deepStrictEqual([proposer, staff, stranger, theirs].map((each) => changedFor(drafted, each)?.proposals), [[one], undefined, undefined, undefined])
  })

  it("names to a unit what it was given, and what was taken from it", () => {
    const given = change(...filed(one, 1), handed(one))
    assert.deepStrictEqual(changedFor(given, theirs), { what: "proposal", proposals: [one] })
    const taken = change(...filed(one, 1), handed(one), { _tag: "HandlingRecalled", proposal: one, reason: "另行交办", at })
    assert.deepStrictEqual(changedFor(taken, theirs)?.proposals, [one])
    const later = change(...filed(one, 1), handed(one), { _tag: "HandlingRecalled", proposal: one, reason: "另行交办", at }, { _tag: "ProposalMarkedKey", proposal: one, at })
    assert.strictEqual(changedFor(later, theirs), undefined)
  })

  it("names the lead with what is merged into it", () => {
    const merged = change(...filed(lead, 1), ...begun(one), { _tag: "ProposalMerged", proposal: one, into: lead, at })
    assert.deepStrictEqual(changedFor(merged, staff)?.proposals.toSorted(), [one, lead])
  })

  it("names of a look back over several proposals those that exist for the one who hears", () => {
    const entrusted = change(...filed(one, 1), ...filed(lead, 2), handed(one), { _tag: "LookBackEntrusted", lookBack: LookBack.Id.make("l-1"), institution: "滨河大学", of: [one, lead], until: Day.Day.make("2026-12-10"), at })
    assert.deepStrictEqual([staff, theirs].map((each) => changedFor(entrusted, each)), [{ what: "lookBack", proposals: [one, lead] }, { what: "lookBack", proposals: [one] }])
  })

  it("tells of a notice only whom it is for, of an examination only its staff, and of a topic everybody seated", () => {
    const noticed = change({ _tag: "NoticeGiven", notice: Notice.Id.make("n-1"), to: { _tag: "Unit", unit }, says: { _tag: "Recalled", reason: "另行交办" }, at })
    assert.deepStrictEqual([theirs, staff].map((each) => changedFor(noticed, each)?.what), ["notice", undefined])
    const assigned = change({ _tag: "ExaminerAssigned", examination: Examination.idOf(Committee.SessionId.make("15-5"), "society"), session: Committee.SessionId.make("15-5"), category: "society", examiner: { account: "a" }, at })
    assert.deepStrictEqual([staff, theirs].map((each) => changedFor(assigned, each)?.what), ["examination", undefined])
    const topic = change({ _tag: "TopicFormed", topic: Topic.Id.make("t-1"), title: "夜间公交", session: Committee.SessionId.make("15-5"), at })
    assert.deepStrictEqual([staff, theirs, stranger].map((each) => changedFor(topic, each)?.what), ["topic", "topic", "topic"])
  })

  it("tells nobody of what is no matter of proposals", () => {
    assert.strictEqual(changedFor(change({ _tag: "UnitClosed", unit, on: Day.Day.make("2026-03-10"), at }), staff), undefined)
  })
})
