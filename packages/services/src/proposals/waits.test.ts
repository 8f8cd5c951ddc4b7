import { Committee, Day, Member, Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap } from "effect"
import type { Seated } from "../visitor/Visitor.ts"
import { waits } from "./waits.ts"

const committee = Committee.Id.make("binhe"), proposal = Proposal.Id.make("p-1"), submitted = DateTime.makeUnsafe("2026-01-10T01:00:00Z")
const [first, invited] = [Member.Id.make("m-1"), Member.Id.make("m-2")]
const policy: Committee.Policy.Policy = { ...Committee.standardPolicy, coSignWithin: 5 }
const content: Proposal.Content.Content = { title: "关于增设夜间公交的提案", category: "society", situation: "末班车太早。", analysis: "", recommendations: [{ number: 1, text: "开通两条线路。" }] }
const drafted: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent> = [
  { _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first, with: [{ member: invited, answer: "invited" }] }, content, at: submitted },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "plenary", at: submitted }
]
const matter: Proposal.Examined.Matter = { _tag: "Convert", to: "report" }
const asked: Proposal.ProposalEvent.ProposalEvent = { _tag: "ConsentAsked", proposal, matter, members: [first], until: Day.Day.make("2026-01-20"), at: submitted }
const told = (...more: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => HashMap.getUnsafe([...drafted, ...more].reduce(Proposal.evolve, Proposal.empty), proposal)
const on = (member: Member.Id, day: string, ...more: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => {
  const visitor: Seated = { account: "a", committee, roles: ["member"], member }
  return waits(told(...more), visitor, undefined, policy, DateTime.makeUnsafe(`${day}T04:00:00Z`))
}

describe("waits", () => {
  it("asks an invited member to sign until the last day for it, and not after", () => {
    assert.strictEqual(on(invited, "2026-01-15"), "sign")
    assert.isUndefined(on(invited, "2026-01-16"))
  })
  it("asks an author for an answer until the last day for it, and not after", () => {
    assert.strictEqual(on(first, "2026-01-20", asked), "consent")
    assert.isUndefined(on(first, "2026-01-21", asked))
  })
})
