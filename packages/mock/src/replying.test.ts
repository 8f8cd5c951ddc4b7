import { connect } from "@jianyan/client"
import { AppraisalsApi, CommitmentsApi, CommitteeApi, ProposalsApi, SelectionsApi } from "@jianyan/contract"
import { Commitment, Committee, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { morning, type Story } from "@jianyan/seed"
import { strFromU8, unzipSync } from "fflate"
import { assert, describe, it, onTestFinished, vi } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const told = morning()
const adopted = Day.start(Day.Day.make("2026-03-29"))
const day = (text: string) => Day.Day.make(text)

/** The morning under a policy that asks for one talk face to face and has the office look at replies, with a sign-in for the author of the fourth proposal. */
const strict: Story = {
  ...told,
  openings: [...told.openings, { user: "author", password: "jianyan-demo", displayName: "委员丙", seats: [{ committee: told.committee, role: "member", member: Member.Id.make("m-5") }] }],
  happened: [...told.happened, {
    actor: "system", at: adopted,
    event: {
      _tag: "PolicyAdopted", committee: told.committee, at: adopted,
      policy: {
        ...Committee.standardPolicy, id: "strict", consultation: { phases: ["before"], least: 1, faceToFace: true },
        replyChecks: [{ id: "to-the-point", name: { zh: "逐条答复" } }, { id: "class", name: { zh: "类别相符" } }]
      }
    }
  }]
}

/** Opens the house; gives the way in for one visitor after another. */
const opened = (now = "2026-04-02T01:00:00Z") => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) })
  const server = house({ story: strict })
  onTestFinished(async () => {
    vi.useRealTimers()
    await server.dispose()
  })
  return async (user: string) => {
    const cookie = await signIn(server, user)
    const send = carrying(server, () => cookie)
    const at = { base, committee: "binhe", fetch: send }
    return { proposals: connect(ProposalsApi, at), commitments: connect(CommitmentsApi, at), appraisals: connect(AppraisalsApi, at), selections: connect(SelectionsApi, at), committee: connect(CommitteeApi, at), get: async (path: string) => (await send(`${base}/api/committees/binhe${path}`)).text() }
  }
}

const refused = async (asked: Promise<unknown>): Promise<string> => asked.then(() => "answered", (thrown: { readonly _tag?: string }) => thrown._tag ?? "thrown")
const [p1, p4] = [Proposal.Id.make("p-1"), Proposal.Id.make("p-4")], housing = Unit.Id.make("housing")
const draft = (self: Proposal.Proposal): Proposal.Reply.Draft => ({
  class: "B", text: "您的提案收悉，现答复如下。", publication: "summary",
  answers: self.content.recommendations.map(({ number }, place) => place === 0
    ? { recommendation: number, outcome: "planned" as const, text: "列入明年改造计划。", by: day("2027-05-31") }
    : { recommendation: number, outcome: "accepted" as const, text: "照办。" })
})

describe("a reply on its way through the house", () => {
  it("is talked over, laid before the office, given back, redone and released, and promises what it plans", async () => {
    const as = opened(), unit = await as("unit"), staff = await as("staff"), author = await as("author")
    const { proposal } = await unit.proposals.read({ id: p4 }), reply = { id: p4, ...draft(proposal) }
    assert.strictEqual(await refused(unit.proposals.sendReply(reply)), "Proposal.OfficeReleases")
    assert.strictEqual(await refused(unit.proposals.proposeReply(reply)), "Proposal.ConsultationsMissing")
    const minutes = { day: day("2026-03-03"), phase: "before", form: "faceToFace", members: [Member.Id.make("m-5")], summary: "当面看了三个单元。" } as const
    await unit.proposals.recordConsultation({ id: p4, minutes })
    assert.strictEqual(await refused(unit.proposals.confirmConsultation({ id: p4, consultation: 1 })), "Proposal.OwnMinutes")
    assert.strictEqual((await author.proposals.list({ waiting: "confirmConsultation" })).total, 1)
    await author.proposals.confirmConsultation({ id: p4, consultation: 1 })
    await unit.proposals.proposeReply(reply)
    assert.strictEqual((await staff.proposals.list({ waiting: "releaseReply" })).total, 1)

    const seen = await author.proposals.read({ id: p4 })
    assert.isEmpty(seen.proposal.proposed)
    assert.notInclude(await author.get("/proposals/p-4"), "列入明年改造计划")
    assert.notInclude(seen.life.map(({ event }) => event._tag), "ReplyProposed")
    assert.lengthOf((await staff.proposals.read({ id: p4 })).proposal.proposed, 1)

    assert.strictEqual(await refused(staff.proposals.releaseReply({ id: p4, unit: housing, checked: ["class"] })), "Proposal.Unchecked")
    await staff.proposals.giveReplyBack({ id: p4, unit: housing, items: ["to-the-point"], note: "第二条没有答到点子上。" })
    assert.include((await unit.proposals.read({ id: p4 })).may, "proposeReply")
    assert.strictEqual((await unit.proposals.list({ waiting: "redoReply" })).total, 1)
    await unit.proposals.proposeReply(reply)
    await staff.proposals.releaseReply({ id: p4, unit: housing, checked: ["class", "to-the-point"] })
    const { proposal: answered } = await author.proposals.read({ id: p4 })
    assert.deepStrictEqual([answered.stage._tag, answered.replies[0]?.publication], ["Replied", "summary"])
    const { rows } = await author.commitments.list({ of: p4 })
    assert.deepStrictEqual(rows.map(({ commitment, may }) => [commitment.id, commitment.until, [...may]]), [["p-4.housing.1.1", "2027-05-31", ["discharge"]]])
  })

  it("leaves the house as a letter in Word, addressed to its proposers by name", async () => {
    const member = await opened()("member")
    const { bytes, name, type } = await member.proposals.letterFile({ id: p1, contact: "办公室", signedBy: "分管局长" })
    assert.match(type, /wordprocessingml/u)
    assert.strictEqual(name, "关于滨河市政协十五届五次会议第1号提案的答复.docx")
    const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    for (const part of ["市住房和城乡建设局", "类别：B", "沈临川、陆知夏、方以南委员：", "2026年10月15日前完成", "签发人：分管局长", "抄送：滨河市政协提案委员会。"]) assert.include(body, part)
    assert.strictEqual(await refused(member.proposals.letter({ id: p4 })), "Proposal.NoReply")
  })
})

describe("a promise", () => {
  const id = Commitment.idOf(p1, housing, 2, 1)
  it("is reported on, put off with leave, and kept only on the word of a proposer or the office", async () => {
    const as = opened("2026-11-02T01:00:00Z"), unit = await as("unit"), staff = await as("staff"), member = await as("member"), other = await as("unit2")
    const { overdue, rows } = await staff.commitments.list({ show: "overdue" })
    assert.include(rows.map(({ commitment }) => commitment.id), id)
    assert.strictEqual(overdue, rows.length)
    assert.strictEqual(rows.find(({ commitment }) => commitment.id === id)?.overdue, 18)
    assert.strictEqual(await refused(other.commitments.report({ id, text: "已经完成。", done: true })), "Commitment.NotFound")
    await staff.commitments.askAgain({ id })
    await unit.commitments.askPostponement({ id, until: day("2026-12-31"), reason: "供热季前完成最后一段。" })
    await staff.commitments.postpone({ id })
    await unit.commitments.report({ id, text: "管网已接通，正在调试。", done: true })
    assert.strictEqual(await refused(unit.commitments.discharge({ id, evidence: "我们做完了。" })), "House.NotAllowed")
    await member.commitments.discharge({ id, evidence: "本人家中室温十九度。" })
    const kept = (await member.commitments.list({ of: p1, show: "all" })).rows.find(({ commitment }) => commitment.id === id)
    assert.deepStrictEqual([kept?.commitment.state._tag, kept?.commitment.promised, kept?.commitment.until, kept?.commitment.asked.length], ["Discharged", "2026-10-15", "2026-12-31", 1])
  })

  it("goes with the duty to another unit, and outlives the closing of its proposal", async () => {
    const as = opened("2026-06-01T01:00:00Z"), staff = await as("staff"), education = await as("unit2")
    await staff.proposals.close({ id: p1 })
    await staff.commitments.transfer({ id, to: Unit.Id.make("education"), because: "reorganisation", reason: "供热职责划转。" })
    await education.commitments.report({ id, text: "接手后已排出进度。", done: false })
    const carried = await staff.commitments.carriedOver()
    assert.deepStrictEqual(carried.find((one) => one.id === p1), { id: p1, title: carried[0]?.title ?? "", number: 1, class: "B", units: [housing], repliedOn: day("2026-03-28"), open: 1, next: day("2026-10-15") })
  })
})

describe("a two-way evaluation", () => {
  const ofUnit = [{ indicator: "research", points: 27 }, { indicator: "analysis", points: 26 }, { indicator: "advice", points: 38 }]
  const ofProposer = [{ indicator: "manner", points: 20 }, { indicator: "consultation", points: 11 }, { indicator: "result", points: 19 }]
  it("leaks nothing of a sealed sheet to the other side or the office, by no way in, until both are in", async () => {
    const as = opened(), staff = await as("staff"), unit = await as("unit"), member = await as("member")
    const { id: advanced } = await staff.selections.open({ title: "先进承办单位", among: "Units", sessions: [Committee.SessionId.make("15-5")] })
    await staff.selections.nominateUnit({ id: advanced, of: housing, words: "件件见面。" })
    const sheets = () => Promise.all([staff.get("/scores/m-1"), staff.get("/scoreboard/housing?book=shishi")]), before = await sheets()
    await staff.appraisals.open({ id: p1 })
    const asked = async (one: typeof unit) => (await one.committee.today()).waiting.find(({ what }) => what === "appraise")?.first.map(({ id }) => id)
    assert.deepStrictEqual([await asked(unit), await asked(member), await asked(staff)], [[p1], [p1], undefined])
    await unit.appraisals.seal({ id: p1, scores: ofUnit })
    assert.deepStrictEqual([await asked(unit), await asked(member)], [undefined, [p1]])
    for (const reader of [staff, member, await as("office"), await as("auditor"), await as("leader")]) {
      const view = await reader.appraisals.read({ id: p1 })
      assert.deepStrictEqual([view?.sealed, view?.sheets.length], [true, 0])
      for (const path of ["/proposals/p-1/appraisal", "/appraisals", "/proposals/p-1", "/proposals", "/today", "/commitments", "/selections", "/scores/m-1", "/scoreboard/housing"]) {
        const answer = await reader.get(path)
        for (const trace of ["\"indicator\":\"research\"", "ScoresSealed", "AppraisalOpened", "\"points\":27"]) assert.notInclude(answer, trace, path)
      }
    }
    assert.lengthOf((await unit.appraisals.read({ id: p1 }))?.sheets ?? [], 1)
    assert.deepStrictEqual(await sheets(), before)
    const evaluated = async (one: typeof staff) => (await one.selections.list()).selections.flatMap((read) => read.evaluated).map(({ grades, of, unit }) => [unit, of.map(({ id }) => id), grades.map(({ id, of }) => `${id} ${of.join(" ")}`)])
    assert.deepStrictEqual(await evaluated(staff), [[housing, [], []]])
    assert.strictEqual(await refused((await as("unit2")).appraisals.seal({ id: p1, scores: ofUnit })), "Proposal.NotFound")
    assert.strictEqual(await refused((await as("member2")).appraisals.seal({ id: p1, scores: ofProposer })), "Appraisal.NoPart")

    await member.appraisals.seal({ id: p1, scores: ofProposer })
    const shown = await staff.appraisals.read({ id: p1 })
    assert.deepStrictEqual([shown?.sealed, shown?.closed], [false, true])
    assert.deepStrictEqual(shown?.sheets.map(({ grade, points, sheet, suggestsSecondHandling }) => [sheet.side._tag, points, grade, suggestsSecondHandling]), [["Unit", 91, "excellent", false], ["Proposer", 50, "low", true]])
    assert.strictEqual(await refused(unit.appraisals.seal({ id: p1, scores: ofUnit })), "Appraisal.SealedAlready")
    for (const reader of [staff, await as("leader"), await as("auditor")]) assert.deepStrictEqual(await evaluated(reader), [[housing, [p1], ["low p-1"]]])
    assert.deepStrictEqual(await evaluated(member), [])
  })

})

describe("an end that not everybody is content with", () => {
  it("needs a meeting, and is looked back on after it", async () => {
    const as = opened(), staff = await as("staff"), member = await as("member")
    await member.proposals.giveFeedback({ id: p1, manner: "satisfied", result: "not", comment: "", each: [{ recommendation: 2, level: "not" }] })
    assert.strictEqual(await refused(staff.proposals.close({ id: p1 })), "Proposal.MeetFirst")
    await staff.proposals.close({ id: p1, settlement: { by: "meeting", note: "四月一日当面说明了管网排期。" } })
    await staff.proposals.askFollowUp({ id: p1, until: day("2026-11-30") })
    assert.strictEqual((await member.proposals.list({ waiting: "followUp" })).total, 1)
    assert.deepStrictEqual((await member.committee.today()).waiting.find(({ what }) => what === "followUp")?.first.map(({ due }) => due), [day("2026-11-30")])
    await member.proposals.answerFollowUp({ id: p1, followUp: 1, answer: { findings: [{ recommendation: 2, state: "underWay" }], comment: "" } })
    assert.strictEqual((await staff.proposals.read({ id: p1 })).proposal.followUps[0]?.answer?.findings[0]?.state, "underWay")
  })
})
