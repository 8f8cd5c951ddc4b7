import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Assessment, Day, Evaluation, HouseEvent, Member, Notice } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"

const points = (whole: number) => Assessment.Points.Points.make(whole * 10_000)
const rulebook = (quota?: Partial<Assessment.Quota.Quota>): Assessment.Rulebook.Rulebook => ({
  format: "jianyan/rulebook/1", id: "test", edition: "1", title: { zh: "办法", en: "Measures" }, body: { zh: "政协", en: "CPPCC" }, inForce: { from: Day.Day.make("2025-01-01") },
  yearStarts: "01-01", roles: [{ role: "member", label: { zh: "委员", en: "Member" } }], articles: [], gates: [],
  grades: [
    { id: "excellent", label: { zh: "优秀", en: "Excellent" }, from: points(80) },
    { id: "competent", label: { zh: "称职", en: "Competent" }, from: points(60) },
    { id: "improve", label: { zh: "待改进", en: "To improve" } }
  ],
  ...(quota === undefined ? {} : { quotas: [{ id: "one-excellent", label: { zh: "优秀一名", en: "One excellent" }, grade: "excellent", count: 1, within: "all", ties: "decided", ...quota }] })
})
const year = Assessment.Year.starting("01-01", 2025, Day.Day.make("2022-01-10"))
const sheet = (member: string, whole: number): Assessment.Sheet.Sheet => {
  const total = points(whole), grade = whole >= 80 ? "excellent" : whole >= 60 ? "competent" : "improve"
  return { member: Member.Id.make(member), roles: ["member"], rulebook: "test", edition: "1", year, total, blocks: [], lines: [], duties: [], proposed: { grade, reached: grade, heldBackBy: [] } }
}
const contenders = (points: Readonly<Record<string, number>>) => Object.entries(points).map(([member, whole]) => ({ sheets: [sheet(member, whole)] as const }))
const proposed = (points: Readonly<Record<string, number>>, quota?: Partial<Assessment.Quota.Quota>) => Result.getOrThrow(Evaluation.proposals(rulebook(quota), contenders(points)))
const id = Evaluation.ofYear(2025), m = (text: string) => Member.Id.make(text)
const eva: Evaluation.Acting = { account: "eva" }, lee: Evaluation.Acting = { account: "lee" }
const at = on("2026-01-20"), plain = { a: 90, b: 70, c: 10 }
const after = (...events: ReadonlyArray<Evaluation.EvaluationEvent.EvaluationEvent>) => Evaluation.of(events.reduce(Evaluation.evolve, Evaluation.empty), id)
const begun = after()

const listed = Result.getOrThrow(Evaluation.list(begun, { members: [m("c")], grade: "competent", reason: "全年借调外地，记录不全" }, rulebook(), proposed(plain), eva, at))
const submitted = Result.getOrThrow(Evaluation.submit(after(listed), rulebook(), proposed(plain), "eva", at))
const meeting = { on: Day.Day.make("2026-01-19"), words: "第三十次主席会议审议通过" }
const decided = Result.getOrThrow(Evaluation.decide(after(listed, submitted), meeting, rulebook(), lee, at))
const [announced, ...told] = Result.getOrThrow(Evaluation.announce(after(listed, submitted, decided), Notice.empty, rulebook(), "lee", at))
const frozen = { rulebook: "test", edition: "1", seq: 40, head: "ab", digest: "cd", sheets: 3 }
const closed = Result.getOrThrow(Evaluation.close(after(listed, submitted, decided, announced), frozen, year, "eva", at))

describe("what the rules propose", () => {
  it("is the grade of the sheet where there is no quota, in the order given", () =>
    assert.deepStrictEqual(proposed(plain).map(({ grade, member }) => [member, grade]), [["a", "excellent"], ["b", "competent"], ["c", "improve"]]))
  it("is the grade below for whom no place is left", () =>
    assert.deepStrictEqual(proposed({ a: 90, b: 85 }, {}).map(({ grade, quota }) => [grade, quota?.toDecide]), [["excellent", undefined], ["competent", false]]))
  it("is nothing between equals for the last place where the meeting decides", () =>
    assert.deepStrictEqual(proposed({ a: 90, b: 90 }, {}).map(({ grade, quota }) => [grade, quota?.toDecide]), [[undefined, true], [undefined, true]]))
  it("tells nobody a place among others", () => assert.notMatch(JSON.stringify(proposed({ a: 90, b: 85 }, {})), /rank|place|order|position/u))
})

describe("the list of grades", () => {
  it("keeps each departure with its reason beside what the rules propose", () =>
    assert.deepStrictEqual(submitted.entries[2], { member: m("c"), proposed: "improve", grade: "competent", reason: "全年借调外地，记录不全" }))
  it("refuses a grade the rulebook has not, and who is not assessed", () => {
    assert.deepInclude(refusal(Evaluation.list(begun, { members: [m("a")], grade: "gold", reason: "没有这一等" }, rulebook(), proposed(plain), eva, at)), { _tag: "Evaluation.UnknownGrade", grade: "gold" })
    assert.deepInclude(refusal(Evaluation.list(begun, { members: [m("z")], grade: "excellent", reason: "不在册的人" }, rulebook(), proposed(plain), eva, at)), { _tag: "Evaluation.NotAssessed", members: ["z"] })
  })
  it("takes a departure back, and refuses where there is none", () => {
    const back = Result.getOrThrow(Evaluation.unlist(after(listed), [m("c")], eva, at))
    assert.deepStrictEqual(after(listed, back).listed, [])
    assert.deepInclude(refusal(Evaluation.unlist(begun, [m("a")], eva, at)), { _tag: "Evaluation.NotAssessed", members: ["a"] })
  })
  it("does not go before the meeting while somebody has no grade by the rules or by name", () => {
    const tied = proposed({ a: 90, b: 90 }, {})
    assert.deepInclude(refusal(Evaluation.submit(begun, rulebook({}), tied, "eva", at)), { _tag: "Evaluation.Ungraded", members: ["a", "b"] })
    const one = Result.getOrThrow(Evaluation.list(begun, { members: [m("a"), m("b")], grade: "excellent", reason: "并列，请会议定" }, rulebook({}), tied, eva, at))
    assert.isTrue(Result.isSuccess(Evaluation.submit(after(one), rulebook({}), tied, "eva", at)))
    assert.strictEqual(refusal(Evaluation.submit(begun, rulebook(), [], "eva", at))["_tag" as never], "Evaluation.NobodyAssessed")
  })
  it("comes back with its departures", () => {
    const back = Result.getOrThrow(Evaluation.sendBack(after(listed, submitted), "请补充两名委员的说明", "lee", at))
    const again = after(listed, submitted, back)
    assert.deepStrictEqual([again.stage, again.listed.length, again.sentBack?.reason], ["Listing", 1, "请补充两名委员的说明"])
  })
})

describe("the decision", () => {
  it("gives nobody a grade before it is made", () => assert.isUndefined(Evaluation.gradeOf(after(listed, submitted), m("a"))))
  it("departs from the list only with a reason", () => {
    const other = Result.getOrThrow(Evaluation.decide(after(listed, submitted), { ...meeting, changes: [{ member: m("a"), grade: "competent", reason: "任期未满半年" }] }, rulebook(), lee, at))
    assert.deepStrictEqual(other.grades[0], { member: m("a"), proposed: "excellent", grade: "competent", reason: "任期未满半年" })
    assert.deepStrictEqual(other.grades[1], { member: m("b"), proposed: "competent", grade: "competent" })
  })
  it("refuses a meeting ahead, who is not on the list, and a list nobody has put before it", () => {
    assert.deepInclude(refusal(Evaluation.decide(after(listed, submitted), { ...meeting, on: Day.Day.make("2026-01-21") }, rulebook(), lee, at)), { _tag: "Evaluation.NotYetMet" })
    assert.deepInclude(refusal(Evaluation.decide(after(listed, submitted), { ...meeting, changes: [{ member: m("z"), grade: "improve", reason: "不在册的人" }] }, rulebook(), lee, at)), { _tag: "Evaluation.NotAssessed", members: ["z"] })
    assert.deepInclude(refusal(Evaluation.decide(after(listed), meeting, rulebook(), lee, at)), { _tag: "Evaluation.NotAtStage", stage: "Listing", expected: ["Submitted"] })
  })
  it("is told to every member once it is announced, each the own grade", () =>
    assert.deepStrictEqual(told.map(({ says, to }) => [to._tag === "Member" && to.member, says._tag === "GradeDecided" && says.grade.zh]), [["a", "优秀"], ["b", "称职"], ["c", "称职"]]))
})

describe("a told grade", () => {
  const whole = after(listed, submitted, decided, announced, closed)
  const change = { member: m("b"), grade: "excellent", reason: "异议成立，补记两次活动", on: Day.Day.make("2026-01-20") }
  it("changes by a decision with its reason, which the member is told", () => {
    const [amended, notice] = Result.getOrThrow(Evaluation.amend(whole, change, Notice.empty, rulebook(), lee, at))
    assert.strictEqual(amended.was, "competent")
    assert.strictEqual(Evaluation.gradeOf(after(listed, submitted, decided, announced, closed, amended), m("b")), "excellent")
    assert.deepStrictEqual(notice?.says, { _tag: "GradeAmended", year: 2025, grade: { zh: "优秀", en: "Excellent" }, reason: "异议成立，补记两次活动" })
  })
  it("is not changed to what it is, before it is told, or for who has none", () => {
    assert.deepInclude(refusal(Evaluation.amend(whole, { ...change, grade: "competent" }, Notice.empty, rulebook(), lee, at)), { _tag: "Evaluation.SameGrade", member: "b" })
    assert.deepInclude(refusal(Evaluation.amend(after(listed, submitted, decided), change, Notice.empty, rulebook(), lee, at)), { _tag: "Evaluation.NotAtStage", stage: "Decided" })
    assert.deepInclude(refusal(Evaluation.amend(whole, { ...change, member: m("z") }, Notice.empty, rulebook(), lee, at)), { _tag: "Evaluation.NotAssessed" })
  })
})

describe("the close of a year", () => {
  it("keeps the edition, the last entry and the digest, once the grades are announced", () => {
    assert.deepInclude(after(listed, submitted, decided, announced, closed).frozen, frozen)
    assert.deepInclude(refusal(Evaluation.close(after(listed, submitted, decided), frozen, year, "eva", at)), { _tag: "Evaluation.NotAtStage", stage: "Decided" })
  })
  it("waits for the last day of the year to pass", () =>
    assert.deepInclude(refusal(Evaluation.close(after(listed, submitted, decided, announced), frozen, { ...year, to: Day.Day.make("2026-01-20") }, "eva", at)), { _tag: "Evaluation.YearRuns", until: "2026-01-20" }))
})

describe("consequences and signals", () => {
  const due = [{ consequence: "talk", years: [] }]
  it("lets people record once what they did about what fell due", () => {
    const settled = Result.getOrThrow(Evaluation.settle(begun, m("c"), "talk", due, "界别召集人已谈话", "eva", at))
    assert.strictEqual(after(settled).settlements[0]?.words, "界别召集人已谈话")
    assert.deepInclude(refusal(Evaluation.settle(after(settled), m("c"), "talk", due, "再谈一次", "eva", at)), { _tag: "Evaluation.NothingDue" })
    assert.deepInclude(refusal(Evaluation.settle(begun, m("c"), "resign", due, "没有这一条", "eva", at)), { _tag: "Evaluation.NothingDue", consequence: "resign" })
  })
  it("keeps the last review of a signal, and refuses one the year does not show", () => {
    const noted = Result.getOrThrow(Evaluation.review(begun, "burst:a", ["burst:a"], "noted", "请本人说明", "eva", at))
    const cleared = Result.getOrThrow(Evaluation.review(after(noted), "burst:a", ["burst:a"], "cleared", "集中调研，有通知为证", "eva", at))
    assert.deepStrictEqual(after(noted, cleared).reviews.map(({ verdict }) => verdict), ["cleared"])
    assert.deepInclude(refusal(Evaluation.review(begun, "ring:x", ["burst:a"], "noted", "没有这一条", "eva", at)), { _tag: "Evaluation.NoSuchSignal" })
  })
  it("has a stream of its own", () => assert.strictEqual(HouseEvent.stream(listed), "evaluation/2025"))
  it("keeps the evaluation of each year apart", () =>
    assert.strictEqual(HashMap.size([listed, { ...listed, evaluation: Evaluation.ofYear(2026) }].reduce(Evaluation.evolve, Evaluation.empty)), 2))
})

describe("a reminder", () => {
  const lacking = [{ member: m("a"), duties: [{ zh: "联系群众", en: "Contact" }] }, { member: m("b"), duties: [] }]
  it("goes to those who lack something, once a day", () => {
    const given = Result.getOrThrow(Evaluation.remind(lacking, 2025, Notice.empty, at))
    assert.deepStrictEqual(given.map(({ says }) => says), [{ _tag: "DutiesLacking", year: 2025, duties: [{ zh: "联系群众", en: "Contact" }] }])
    const told = given.reduce(Notice.evolve, Notice.empty)
    assert.deepInclude(refusal(Evaluation.remind(lacking, 2025, told, at)), { _tag: "Evaluation.NothingLacking", members: ["a", "b"] })
    assert.isTrue(Result.isSuccess(Evaluation.remind(lacking, 2025, told, on("2026-01-21"))))
  })
})

describe("the own grade", () => {
  const own = { _tag: "Evaluation.OwnGrade", member: "b" } as const
  const sitting = (account: string): Evaluation.Acting => ({ account, member: m("b") })
  it("is put on the list, and taken off it, by somebody else", () => {
    const given = { members: [m("a"), m("b")], grade: "excellent", reason: "与他人一并拟定" } as const
    assert.deepInclude(refusal(Evaluation.list(begun, given, rulebook(), proposed(plain), sitting("eva"), at)), own)
    const put = Result.getOrThrow(Evaluation.list(begun, given, rulebook(), proposed(plain), eva, at))
    assert.deepInclude(refusal(Evaluation.unlist(after(put), [m("b")], sitting("eva"), at)), own)
    assert.strictEqual(Result.getOrThrow(Evaluation.list(begun, { ...given, members: [m("a")] }, rulebook(), proposed(plain), sitting("eva"), at)).by, "eva")
  })
  it("is changed at the meeting or after it by somebody else", () => {
    const change = { member: m("b"), grade: "excellent", reason: "本人所记的变更" }
    assert.deepInclude(refusal(Evaluation.decide(after(listed, submitted), { ...meeting, changes: [change] }, rulebook(), sitting("lee"), at)), own)
    assert.strictEqual(Result.getOrThrow(Evaluation.decide(after(listed, submitted), meeting, rulebook(), sitting("lee"), at)).grades[1]?.grade, "competent")
    assert.deepInclude(refusal(Evaluation.amend(after(listed, submitted, decided, announced), { ...change, on: meeting.on }, Notice.empty, rulebook(), sitting("lee"), at)), own)
  })
})
