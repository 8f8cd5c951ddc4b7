import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { type Appraisal, Body, Committee, Day, Member, Proposal, Selection, Unit } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Selection.story.ts"

const { id } = Story
const day = Day.Day.make("2026-11-10")

describe("Selection.open", () => {
  it("opens over sessions the committee called, and no others", () => {
    assert.isTrue(Result.isSuccess(Selection.open(id, "2026年度优秀提案", "Proposals", [Hall.fifth.id], Story.county, Story.today)))
    assert.deepStrictEqual(refusal(Selection.open(id, "优秀提案", "Proposals", [Committee.SessionId.make("15-9")], Story.county, Story.today)), { _tag: "Examination.UnknownSession", session: "15-9" })
  })
})

describe("Selection.nominate", () => {
  it("puts forward one that is not adopted yet", () => assert.isTrue(Result.isSuccess(Selection.nominate(Story.after(), Paper.at("Filed"), "有前瞻性。", Story.today))))
  it("refuses one put forward already, and one of another session", () => {
    assert.deepStrictEqual(refusal(Selection.nominate(Story.after(Story.nominated(Paper.id)), Paper.at("Filed"), "再荐。", Story.today)), { _tag: "Selection.AlreadyNominated", id: Paper.id })
    const other = { ...Story.after(), sessions: [Committee.SessionId.make("15-4")] as const }
    assert.deepStrictEqual(refusal(Selection.nominate(other, Paper.at("Filed"), "推荐。", Story.today)), { _tag: "Selection.OfAnotherSession", id: Paper.id, sessions: ["15-4"] })
  })
})

describe("Selection.review", () => {
  const self = Story.after(Story.nominated(Paper.id)), filed = Paper.at("Filed")

  it("keeps the reviewer's words", () =>
    assert.deepStrictEqual(
      Story.after(Story.nominated(Paper.id), Result.getOrThrow(Selection.review(self, filed, "建议具体。", { account: "clerk" }, Story.today))).nominations[0]?.reviews,
      [{ by: "clerk", words: "建议具体。", at: Story.today }]
    ))
  it("refuses a proposer of it, and a proposal nobody put forward", () => {
    assert.deepStrictEqual(refusal(Selection.review(self, filed, "好。好。", { account: "a1", member: Paper.first }, Story.today)), { _tag: "Proposal.ExaminesOwn", id: Paper.id, member: Paper.first })
    assert.deepStrictEqual(refusal(Selection.review(Story.after(), filed, "好。好。", { account: "clerk" }, Story.today)), { _tag: "Selection.NotNominated", candidates: [Paper.id] })
  })
})

describe("Selection.deliberate", () => {
  it("refuses while a candidate is not reviewed, or there is none", () => {
    assert.deepStrictEqual(refusal(Selection.deliberate(Story.after(Story.nominated(Paper.id)), day, "同意。", Story.today)), { _tag: "Selection.NotReviewed", candidates: [Paper.id] })
    assert.deepStrictEqual(refusal(Selection.deliberate(Story.after(), day, "同意。", Story.today)), { _tag: "Selection.NobodyNominated" })
  })
  it("refuses a meeting that has not met", () =>
    assert.deepStrictEqual(refusal(Selection.deliberate(Story.after(Story.nominated(Paper.id), Story.reviewed(Paper.id)), Day.Day.make("2026-12-01"), "同意。", Story.today)), { _tag: "Selection.NotYetMet", day: "2026-12-01", today: "2026-11-20" }))
})

describe("Selection.decide", () => {
  const all = [Paper.id, Paper.other, Paper.third] as const
  const self = Story.after(...all.map(Story.nominated), ...all.map(Story.reviewed), Story.deliberated)
  const decide = (papers: readonly [Proposal.At<"Closed">, ...ReadonlyArray<Proposal.At<"Closed">>], filed: number, { policy }: Committee.Committee) => Selection.decide(self, papers, filed, policy, day, Story.today)
  const [one, two, collective] = [Story.paper(Paper.id), Story.paper(Paper.other), Story.paper(Paper.third, Paper.body)]

  it("commends each chosen one in the same act, and keeps the figures of the quota", () => {
    const [decided, ...commended] = Result.getOrThrow(decide([one, collective], 204, Story.county))
    assert.deepInclude(decided, { chosen: [Paper.id, Paper.third], quota: { filed: 204, most: 2, collective: 1 } })
    assert.deepStrictEqual(commended.map(({ proposal }) => proposal), [Paper.id, Paper.third])
  })
  it("does not commend again what is commended", () =>
    assert.lengthOf(Result.getOrThrow(decide([{ ...one, excellent: true }, collective], 204, Story.county)), 2))
  it("refuses over the share of the county what the city's share lets through", () => {
    assert.deepStrictEqual(refusal(decide([one, two, collective], 204, Story.county)), { _tag: "Selection.OverQuota", chosen: 3, most: 2, filed: 204 })
    assert.isTrue(Result.isSuccess(decide([one, two, collective], 204, Story.city)))
  })
  it("refuses without enough collective ones in the county, and asks for none in the city", () => {
    assert.deepStrictEqual(refusal(decide([one, two], 204, Story.county)), { _tag: "Selection.TooFewCollective", collective: 0, least: 1, chosen: 2 })
    assert.isTrue(Result.isSuccess(decide([one, two], 204, Story.city)))
  })
  it("has no quota where the policy has none", () => assert.isTrue(Result.isSuccess(decide([one, two], 3, Hall.under(Hall.county)))))
  it("refuses what nobody put forward", () =>
    assert.deepStrictEqual(refusal(decide([Story.paper(Proposal.Id.make("p9"))], 204, Story.city)), { _tag: "Selection.NotNominated", candidates: ["p9"] }))
  it("is announced once decided, and not before", () => {
    assert.isTrue(Result.isFailure(Selection.announce(self, Story.today)))
    assert.isTrue(Result.isSuccess(Selection.announce({ ...self, stage: "Decided" }, Story.today)))
  })
})

describe("a selection of advanced persons", () => {
  const [member, clerk] = [{ _tag: "Member", member: Paper.first }, { _tag: "Post", unit: Paper.housing, post: "提案办理科科长" }] as const
  const sitting: Member.Member = { id: Paper.first, term: 15, sector: Body.Id.make("education"), positions: [], from: Day.Day.make("2022-01-10") }
  const known: Unit.Unit = { id: Paper.housing, names: [{ name: { zh: "市住建局" }, from: Day.Day.make("2019-01-01") }] }
  const house = { members: HashMap.make([sitting.id, sitting]), units: HashMap.make([known.id, known]) }
  const of = (...events: ReadonlyArray<Selection.SelectionEvent.SelectionEvent>) => Story.afterOpening({ ...Story.opened, title: "先进个人", among: "Persons" }, ...events)
  const nominate = (person: Selection.Person, self = of()) => Selection.nominatePerson(self, person, house, "认真负责。", Story.today)
  const put = [member, clerk].map((person) => Result.getOrThrow(nominate(person)))
  const review = (person: Selection.Person, by: Proposal.Examiner) => Selection.reviewPerson(of(...put), person, "经得起评。", by, Story.today)
  const keys = [Selection.keyOf(member), Selection.keyOf(clerk)] as const

  it("takes a member of the register and the holder of a post of a unit, each once, and nobody else", () => {
    assert.deepStrictEqual(put.map(({ of }) => Selection.personOf(of)), [member, clerk])
    assert.deepStrictEqual(refusal(nominate(member, of(...put))), { _tag: "Selection.AlreadyNominated", id: keys[0] })
    assert.deepStrictEqual(refusal(nominate({ _tag: "Member", member: Member.Id.make("nobody") })), { _tag: "Member.NotFound", member: "nobody" })
    assert.deepStrictEqual(refusal(nominate({ ...clerk, unit: Unit.Id.make("nobody") })), { _tag: "Unit.NotFound", unit: "nobody" })
    assert.deepStrictEqual(refusal(nominate(member, Story.after())), { _tag: "Selection.AmongOthers", id, among: "Proposals" })
  })
  it("is reviewed in words by anybody but the person and those of the same unit", () => {
    assert.deepStrictEqual(refusal(review(member, { account: "a", member: Paper.first })), { _tag: "Selection.ReviewsOwnPerson", of: keys[0] })
    assert.deepStrictEqual(refusal(review(clerk, { account: "u", unit: Paper.housing })), { _tag: "Selection.ReviewsOwnPerson", of: keys[1] })
    assert.deepStrictEqual(refusal(review({ ...clerk, post: "办公室主任" }, { account: "clerk" })), { _tag: "Selection.NotNominated", candidates: ["post/housing/办公室主任"] })
    assert.isTrue(Result.isSuccess(review(clerk, { account: "clerk" })))
  })
  it("is decided in any number, each once, among those put forward", () => {
    const deliberated = of(...put, ...[member, clerk].map((person) => Result.getOrThrow(review(person, { account: "clerk" }))), Story.deliberated), day = Day.of(Story.today)
    const decided = of(...put, Story.deliberated, Result.getOrThrow(Selection.decidePersons(deliberated, [keys[1], keys[1]], day, Story.today)))
    assert.deepStrictEqual([decided.chosen, decided.quota, decided.unitQuota], [[keys[1]], undefined, undefined])
    assert.deepStrictEqual(refusal(Selection.decidePersons(deliberated, [Selection.PersonKey.make("member/nobody")], day, Story.today)), { _tag: "Selection.NotNominated", candidates: ["member/nobody"] })
  })
})

describe("a selection of advanced units", () => {
  const [education, transport] = [Unit.Id.make("education"), Unit.Id.make("transport")]
  const of = (...events: ReadonlyArray<Selection.SelectionEvent.SelectionEvent>) => Story.afterOpening({ ...Story.opened, title: "先进承办单位", among: "Units" }, ...events)
  const put = [Story.nominated(education), Story.reviewed(education)]

  it("takes a unit that handled proposals of the sessions, once, and no proposal", () => {
    const [event] = [Result.getOrThrow(Selection.nominateUnit(of(), education, 7, "七件提案全部见面答复。", Story.today))]
    assert.deepInclude(event, { of: education, words: "七件提案全部见面答复。" })
    assert.deepStrictEqual(refusal(Selection.nominateUnit(of(event), education, 7, "再荐。", Story.today)), { _tag: "Selection.AlreadyNominated", id: education })
    assert.deepStrictEqual(refusal(Selection.nominate(of(), Paper.at("Filed"), "推荐。", Story.today)), { _tag: "Selection.AmongOthers", id, among: "Units" })
  })
  it("refuses a unit that handled none of them, and refuses units where proposals are chosen", () => {
    assert.deepStrictEqual(refusal(Selection.nominateUnit(of(), transport, 0, "推荐。", Story.today)), { _tag: "Selection.HandledNone", unit: transport, sessions: [Hall.fifth.id] })
    assert.deepStrictEqual(refusal(Selection.nominateUnit(Story.after(), transport, 3, "推荐。", Story.today)), { _tag: "Selection.AmongOthers", id, among: "Proposals" })
  })
  it("is reviewed in words by anybody but the unit's own", () => {
    assert.deepStrictEqual(refusal(Selection.reviewUnit(of(...put), education, "办得好。", { account: "u1", unit: education }, Story.today)), { _tag: "Selection.ReviewsOwnUnit", unit: education })
    assert.isTrue(Result.isSuccess(Selection.reviewUnit(of(...put), education, "办得好。", { account: "clerk" }, Story.today)))
    assert.deepStrictEqual(refusal(Selection.reviewUnit(of(...put), transport, "办得好。", { account: "clerk" }, Story.today)), { _tag: "Selection.NotNominated", candidates: [transport] })
  })
  it("is deliberated, decided, each once, and announced", () => {
    const deliberated = of(...put, Story.deliberated), { policy } = Story.city
    assert.deepStrictEqual(refusal(Selection.decideUnits(deliberated, [transport], 9, policy, day, Story.today)), { _tag: "Selection.NotNominated", candidates: [transport] })
    const decided = of(...put, Story.deliberated, Result.getOrThrow(Selection.decideUnits(deliberated, [education, education], 9, policy, day, Story.today)))
    assert.deepStrictEqual([decided.chosen, decided.quota, decided.unitQuota], [[education], undefined, undefined])
    assert.isTrue(Result.isSuccess(Selection.announce(decided, Story.today)))
  })
  it("names no more than a fifth of those that handled something where the policy says so, and keeps the figures", () => {
    const both = of(...put, Story.nominated(transport), Story.reviewed(transport), Story.deliberated)
    const decide = (handling: number, { policy }: Committee.Committee) => Selection.decideUnits(both, [education, transport], handling, policy, day, Story.today)
    assert.deepStrictEqual(refusal(decide(7, Story.county)), { _tag: "Selection.TooManyUnits", chosen: 2, most: 1, handling: 7 })
    assert.deepStrictEqual(Result.getOrThrow(decide(8, Story.county)).unitQuota, { handling: 8, most: 2 })
    assert.isTrue(Result.isSuccess(decide(7, Story.city)))
  })
  it("counts what a unit was ever given in the sessions", () => {
    const book = [...Paper.written(Paper.book(...Paper.until("Closed")))]
    const [given] = book[0]?.handovers ?? []
    assert.isDefined(given)
    const unit = given?.assignment._tag === "Sole" ? given.assignment.unit : transport
    assert.deepStrictEqual([Selection.handledIn(of(), unit, book).length, Selection.handledIn(of(), Unit.Id.make("nobody"), book).length], [1, 0])
    assert.deepStrictEqual([Selection.handlingIn(of(), book), Selection.handlingIn(of(), [])], [1, 0])
  })
})

describe("Selection.quota", () => {
  it("rounds the share to the nearest and never below one", () => {
    assert.deepStrictEqual([5_974, 149, 150, 40].map((filed) => Selection.quota(filed, 0, Story.county.policy)?.most), [60, 1, 2, 1])
  })
  it("rounds the collective share up", () => assert.deepStrictEqual([1, 5, 6, 60].map((chosen) => Selection.quota(1_000, chosen, Story.county.policy)?.collective), [1, 1, 2, 12]))
  it("counts what was filed and not merged in the sessions", () => {
    const book = [...Paper.written(Paper.book(...Paper.until("Closed"), ...Paper.until("Converted", Paper.other)))]
    assert.deepStrictEqual(Selection.filedIn(Story.after(), book).map((it) => it.id), [Paper.id])
  })
})

describe("Selection.evaluatedIn", () => {
  const whole = [{ id: "all", name: { zh: "总评" }, most: 100 }] as const
  const grade = (id: string, from: number) => ({ id, from, name: { zh: id } })
  const four = { proposal: whole, handling: whole, within: 20, grades: [grade("excellent", 90), grade("good", 75), grade("low", 50)] } as const
  const three = { ...four, grades: [grade("fine", 80), grade("poor", 0)] } as const
  const papers = HashMap.fromIterable([Paper.id, Paper.other, Paper.third].map((id) => [id, { ...Story.paper(id), number: Number(id.slice(1)) }] as const))
  const got = (id: Proposal.Id, points: number, rule: Committee.EvaluationRules.Appraisal, closed = true): Appraisal.Appraisal => ({
    id, units: [Paper.housing], until: day, openedAt: Story.today, rule, ...(closed ? { closedAt: Story.today } : {}),
    sheets: [{ side: { _tag: "Proposer", member: Paper.first, unit: Paper.housing }, scores: [{ indicator: "all", points }], at: Story.today }]
  })
  const read = (appraisal: Committee.EvaluationRules.Appraisal, unit: Unit.Id, ...all: ReadonlyArray<Appraisal.Appraisal>) => {
    const found = Selection.evaluatedIn(Story.after(), unit, { proposals: papers, appraisals: HashMap.fromIterable(all.map((one) => [one.id, one] as const)) }, { ...Story.county.policy, appraisal })
    return [found.of.length, ...found.grades.map(({ grade, of }) => `${grade.id} ${of.join(" ")}`)]
  }

  it("counts each grade with its proposals, in the order of the policy and not of their number", () =>
    assert.deepStrictEqual(read(four, Paper.housing, got(Paper.id, 76, four), got(Paper.other, 95, four), got(Paper.third, 80, four)), [3, "excellent p2", "good p1 p3"]))
  it("counts as evaluated what reached no grade, and leaves out what is sealed and what others handled", () => {
    assert.deepStrictEqual(read(four, Paper.housing, got(Paper.id, 40, four), got(Paper.other, 95, four, false)), [1])
    assert.deepStrictEqual(read(four, Paper.finance, got(Paper.id, 95, four)), [0])
  })
  it("keeps a grade that was given under a rule the policy has changed since, after those of the policy", () =>
    assert.deepStrictEqual(read(three, Paper.housing, got(Paper.id, 95, four), got(Paper.other, 10, three)), [2, "poor p2", "excellent p1"]))
  it("leaves out other sessions", () => {
    const elsewhere = { ...Story.after(), sessions: [Committee.SessionId.make("15-4")] as const }
    assert.lengthOf(Selection.evaluatedIn(elsewhere, Paper.housing, { proposals: papers, appraisals: HashMap.make([Paper.id, got(Paper.id, 95, four)]) }, Story.county.policy).of, 0)
  })
})
