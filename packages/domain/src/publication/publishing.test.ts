import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { type Committee, Day, type Proposal, Publication } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"

type Event = Publication.PublicationEvent.PublicationEvent

const { id } = Paper
const at = on("2026-06-01")
/** The county publishes in full unless somebody decides otherwise; the city, and a committee without the rule, nothing. */
const county: Committee.Policy.Policy = { ...Hall.county, publication: { unlessDecided: "full" } }
const city: Committee.Policy.Policy = { ...Hall.city, publication: { unlessDecided: "no" } }
const closed = Paper.at("Closed")
const text = "所提问题已解决，联系电话0371-6658123，李工13912345678。"
const phoned: Proposal.At<"Closed"> = { ...closed, replies: closed.replies.map((reply) => ({ ...reply, text })) }

const nothing = Publication.untouched(id)
const after = (...events: ReadonlyArray<Event>): Publication.Publication => HashMap.getUnsafe(events.reduce(Publication.evolve, Publication.empty), id)
const proposer = (how: Publication.Extent, reason = "涉及个人经历。"): Event => ({ _tag: "PublicationDecided", publication: id, side: { _tag: "Proposer" }, how, reason, at })
const unit = (how: Publication.Extent): Event => ({ _tag: "PublicationDecided", publication: id, side: { _tag: "Unit", unit: Paper.housing }, how, reason: "含未公开规划。", at })
const full: Publication.Shown = { proposal: "full", reply: "full", names: true }

describe("Publication.limit", () => {
  it("is the strictest of what proposer and unit decided, whichever is stricter", () => {
    assert.strictEqual(Publication.limit(after(proposer("summary"), unit("full")), closed, county).most, "summary")
    assert.strictEqual(Publication.limit(after(proposer("full"), unit("no")), closed, county).most, "no")
  })
  it("takes silence as the policy says, which differs", () =>
    assert.deepStrictEqual([county, city, Hall.county].map((policy) => Publication.limit(nothing, closed, policy).most), ["full", "no", "no"]))
  it("takes what the unit wrote into its reply as its decision until it decides anew", () => {
    const written = { replies: closed.replies.map((reply) => ({ ...reply, publication: "summary" as const })) }
    assert.strictEqual(Publication.limit(nothing, written, county).units, "summary")
    assert.strictEqual(Publication.limit(after(unit("full")), written, county).units, "full")
  })
})

describe("Publication.decide", () => {
  const decide = (side: Publication.Side, how: Publication.Extent, reason = "", self = nothing) => Publication.decide(self, closed, side, how, reason, county, at)

  it("asks no reason for the full text, and one for less", () => {
    assert.isTrue(Result.isSuccess(decide({ _tag: "Proposer" }, "full")))
    assert.deepStrictEqual(refusal(decide({ _tag: "Proposer" }, "summary", " ")), { _tag: "Publication.NoReason" })
  })
  it("lets the office decide within what both allow", () => {
    assert.deepStrictEqual(refusal(decide({ _tag: "Office" }, "full", "", after(proposer("summary")))), { _tag: "Publication.TooFar", wanted: "full", most: "summary" })
    assert.isTrue(Result.isSuccess(decide({ _tag: "Office" }, "no", "内容重复。", after(proposer("summary")))))
  })
  it("refuses a unit without part in the handling", () =>
    assert.deepStrictEqual(refusal(decide({ _tag: "Unit", unit: Paper.finance }, "full")), { _tag: "Publication.NotTheirs", unit: Paper.finance }))
})

describe("Publication.redact", () => {
  const redact = (...redactions: ReadonlyArray<Publication.Redaction>) => Publication.redact(nothing, closed, redactions, at)
  const words = { part: "situation", from: 0, to: 2, with: "某街" }

  it("hides the passage and leaves the proposal as it is", () => {
    const self = after(Result.getOrThrow(redact(words)))
    assert.strictEqual(Publication.show({ part: "situation", text: closed.content.situation }, self.redactions), closed.content.situation.replace("东街", "某街"))
    assert.strictEqual(closed.content.situation, Paper.content.situation)
  })
  it("refuses a passage the text does not have", () => {
    assert.deepStrictEqual(refusal(redact({ ...words, to: 9_999 })), { _tag: "Publication.NoSuchPassage", part: "situation", from: 0, to: 9_999 })
    assert.deepStrictEqual(refusal(redact({ ...words, part: "recommendation/9" })), { _tag: "Publication.NoSuchPassage", part: "recommendation/9", from: 0, to: 2 })
  })
  it("refuses passages that overlap", () => assert.deepStrictEqual(refusal(redact(words, { ...words, from: 1, to: 4 })), { _tag: "Publication.Overlapping", part: "situation", at: 1 }))
  it("refuses one that ends where it begins", () => assert.isTrue(Result.isFailure(redact({ ...words, from: 2 }))))
})

describe("Publication.publish", () => {
  const publish = (shown: Publication.Shown, self = nothing, paper = closed, policy = county) => Publication.publish(self, paper, shown, policy, at)

  it("makes the text and the replies sent so far public", () => assert.deepInclude(Result.getOrThrow(publish(full)), { _tag: "Published", shown: full, replies: 1 }))
  it("goes no further than the sides and the office allow", () => {
    assert.deepStrictEqual(refusal(publish(full, after(unit("no")))), { _tag: "Publication.TooFar", wanted: "full", most: "no" })
    const held: Event = { _tag: "PublicationDecided", publication: id, side: { _tag: "Office" }, how: "summary", reason: "内容敏感。", at }
    assert.deepStrictEqual(refusal(publish(full, after(held))), { _tag: "Publication.TooFar", wanted: "full", most: "summary" })
    assert.isTrue(Result.isFailure(publish(full, nothing, closed, city)))
  })
  it("refuses a summary nobody wrote", () => {
    assert.deepStrictEqual(refusal(publish({ ...full, proposal: "summary", reply: "no" })), { _tag: "Publication.NoSummary", of: "proposal" })
    const written = after(Result.getOrThrow(Publication.summarize(nothing, "建议为老旧小区台阶加装扶手。", undefined, at)))
    assert.deepStrictEqual(refusal(publish({ ...full, proposal: "summary", reply: "summary" }, written)), { _tag: "Publication.NoSummary", of: "reply" })
    assert.isTrue(Result.isSuccess(publish({ ...full, proposal: "summary", reply: "no" }, written)))
  })
  it("refuses while a contact could still be read, and passes once it is redacted", () => {
    assert.deepStrictEqual(refusal(publish(full, nothing, phoned)), { _tag: "Publication.ContactsLeft", parts: ["reply/0"] })
    const found = Publication.contacts(phoned)
    assert.deepStrictEqual(found.map((one) => one.text), ["0371-6658123", "13912345678"])
    const redacted = after(Result.getOrThrow(Publication.redact(nothing, phoned, found.map(({ from, part, to }) => ({ part, from, to, with: "（略）" })), at)))
    assert.isTrue(Result.isSuccess(publish(full, redacted, phoned)))
  })
  it("passes over a contact in what is not shown", () => assert.isTrue(Result.isSuccess(publish({ ...full, reply: "no" }, nothing, phoned))))
  it("refuses to show nothing", () => assert.deepStrictEqual(refusal(publish({ ...full, proposal: "no" })), { _tag: "Publication.NothingShown" }))
  it("refuses a contact in a summary", () => assert.deepStrictEqual(refusal(Publication.summarize(nothing, "有意见请拨打13912345678。", undefined, at)), { _tag: "Publication.ContactInSummary" }))
})

describe("Publication.outward", () => {
  const outward = (self: Publication.Publication, paper = closed) => Publication.outward(self, paper, Hall.under(county))
  const published = (shown: Publication.Shown, replies = 1): Event => ({ _tag: "Published", publication: id, shown, replies, at })
  const summary: Event = { _tag: "SummaryWritten", publication: id, summary: "建议为老旧小区加装扶手。", ofReply: "首批四个楼栋已装。", at }

  it("is nothing until it is published, and nothing again once withdrawn", () => {
    assert.isUndefined(outward(after(proposer("full")), closed))
    const back = Result.getOrThrow(Publication.withdraw(after(published(full)), "文字有误。", at))
    assert.isUndefined(outward(after(published(full), back), closed))
  })
  it("shows in place of the text the summary, and nothing of the text", () => {
    const seen = outward(after(summary, published({ proposal: "summary", reply: "summary", names: false })), closed)
    assert.deepInclude(seen, { situation: "", analysis: "", recommendations: [], replies: [], summary: "建议为老旧小区加装扶手。", replySummary: "首批四个楼栋已装。" })
  })
  it("shows no reply that came after", () => assert.lengthOf(outward(after(published(full, 0)), closed)?.replies ?? [1], 0))
  it("shows no redacted passage anywhere", () => {
    const redacted: Event = { _tag: "Redacted", publication: id, redactions: [{ part: "title", from: 2, to: 6, with: "某处" }, { part: "answer/0/1", from: 0, to: 3, with: "×" }], at }
    const seen = JSON.stringify(outward(after(redacted, published(full)), closed))
    assert.notInclude(seen, "老旧小区台阶")
    for (const passage of ["关于某处区台阶", "×二〇二六年清单"]) assert.include(seen, passage)
  })
  it("refuses to withdraw what is not public, or without the reason", () => {
    assert.deepStrictEqual(refusal(Publication.withdraw(nothing, "有误。", at)), { _tag: "Publication.NotPublished", id })
    assert.deepStrictEqual(refusal(Publication.withdraw(after(published(full)), "", at)), { _tag: "Publication.NoReason" })
  })
})

describe("what the proposers thought of the replies", () => {
  const published = (shown: Publication.Shown, replies = 1): Event => ({ _tag: "Published", publication: id, shown, replies, at })
  const says = (member: typeof Paper.first, result: string, round = 1) => ({ manner: "satisfied", result, comment: "楼道里还有两处没有装。", member, round, at: Paper.when.rated })
  const open: Committee.Policy.Policy = { ...county, publication: { unlessDecided: "full", feedback: true } }
  const twice: Proposal.At<"Closed"> = {
    ...closed, replies: closed.replies.flatMap((reply) => [reply, { ...reply, round: 2, at: on("2026-06-10") }]), feedback: [says(Paper.first, "not"), says(Paper.signed, "basically"), says(Paper.first, "satisfied", 2)]
  }
  const heard = (shown: Publication.Shown, { paper = twice, policy = open, replies = 2 } = {}) => Publication.outward(after(published(shown, replies)), paper, Hall.under(policy))?.feedback

  it("is published under a policy that says so, and under no other", () => {
    assert.lengthOf(heard(full) ?? [], 2)
    assert.deepStrictEqual(heard(full, { policy: county }), [])
    assert.deepStrictEqual(heard(full, { policy: { ...open, publication: { unlessDecided: "full", feedback: false } } }), [])
  })
  it("stands by the levels of the policy round by round, with silence as silence", () => {
    const said = (result: string, members: ReadonlyArray<typeof Paper.first>) => ({ manner: "satisfied", result, count: 1, on: Day.of(Paper.when.rated), members })
    assert.deepStrictEqual(heard(full), [
      { round: 1, said: [said("basically", [Paper.signed]), said("not", [Paper.first])], silent: 0, due: undefined }, { round: 2, said: [said("satisfied", [Paper.first])], silent: 1, due: undefined }
    ])
  })
  it("gives the day silence was due by where the policy has one", () =>
    assert.deepStrictEqual(heard(full, { policy: { ...open, feedbackWithin: 5 } })?.map(({ due }) => due), [Day.Day.make("2026-04-27"), Day.Day.make("2026-06-17")]))
  it("names nobody unless the proposers are named, nor the head who signed for a body", () => {
    assert.deepStrictEqual(heard({ ...full, names: false })?.flatMap(({ said }) => said.flatMap(({ members }) => members)), [])
    const body = { ...twice, proposer: Paper.body, feedback: [says(Paper.first, "not")] }
    assert.deepStrictEqual(heard(full, { paper: body })?.[0]?.said.map(({ count, members }) => ({ count, members })), [{ count: 1, members: [] }])
  })
  it("says nothing in words", () => assert.notInclude(JSON.stringify(heard(full)), "楼道"))
  it("keeps to the replies that are public, also as a summary, and to none where the reply is not", () => {
    assert.deepStrictEqual(heard(full, { replies: 1 })?.map(({ round }) => round), [1])
    assert.lengthOf(heard({ ...full, reply: "summary" }) ?? [], 2)
    assert.deepStrictEqual(heard({ ...full, reply: "no" }), [])
  })
})
