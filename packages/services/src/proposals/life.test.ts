import { Committee, Member, Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap } from "effect"
import type { Seated } from "../visitor/Visitor.ts"
import { type Happening, readableLife } from "./life.ts"

const committee = Committee.Id.make("binhe"), proposal = Proposal.Id.make("p-1"), at = DateTime.makeUnsafe("2026-01-10T01:00:00Z")
const [first, signed] = [Member.Id.make("m-1"), Member.Id.make("m-2")]
const content = (situation: string): Proposal.Content.Content => ({ title: "关于增设夜间公交的提案", category: "society", situation, analysis: "", recommendations: [{ number: 1, text: "开通两条线路。" }] })
const events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent> = [
  { _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first, with: [{ member: signed, answer: "invited" }] }, content: content("第一稿，含未核实的数字。"), at },
  { _tag: "ProposalRevised", proposal, content: content("第二稿。"), at },
  { _tag: "ProposalRevised", proposal, content: content("提交稿。"), at },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "plenary", at },
  { _tag: "ReworkAsked", proposal, items: [], note: "请补充数据。", by: "clerk", at },
  { _tag: "ProposalRevised", proposal, content: content("退改中的草稿。"), at },
  { _tag: "ProposalRevised", proposal, content: content("退改后的提交稿。"), at },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "plenary", at }
]
const happened = events.map((event, seq): Happening => ({ seq, event }))
const self = HashMap.getUnsafe(events.reduce(Proposal.evolve, Proposal.empty), proposal)
const texts = (visitor: Partial<Seated>) =>
  readableLife(self, happened, { account: "a", committee, roles: ["member"], ...visitor }).flatMap(({ event }) => "content" in event ? [event.content.situation] : [])

describe("readableLife", () => {
  it("tells those who take part, and auditors, what every draft said", () => {
    for (const visitor of [{ member: first }, { member: signed }, { roles: ["auditor"] as const }]) assert.deepStrictEqual(texts(visitor), ["第一稿，含未核实的数字。", "第二稿。", "提交稿。", "退改中的草稿。", "退改后的提交稿。"])
  })
  it("tells all others only what the committee received, and loses no other event", () => {
    for (const visitor of [{ member: Member.Id.make("m-9") }, { roles: ["proposalsStaff"] as const }, { roles: ["handlingUnit"] as const }]) assert.deepStrictEqual(texts(visitor), ["提交稿。", "退改后的提交稿。"])
    const told = readableLife(self, happened, { account: "a", committee, roles: ["proposalsStaff"] }).map(({ event }) => event._tag)
    assert.deepStrictEqual(told, ["ProposalDrafted", "ProposalSubmitted", "ReworkAsked", "ProposalRevised", "ProposalSubmitted"])
  })
})
