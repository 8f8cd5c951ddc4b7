import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Appraisal, Assessment, Body, Committee, Day, House, Member, type Unit } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

type Rule = Committee.EvaluationRules.Panel

/** Lanzhou 2018: twenty evaluators on each side, face to face. */
const lanzhou: Rule = { ...Committee.standardPanel, least: 20, most: 20 }
/** A panel of three to five that leaves out one highest and one lowest, in whole points, the rest dropped. */
const small: Rule = { ...Committee.standardPanel, least: 3, most: 5, within: 2, takes: "withoutExtremes", decimals: 0, rounding: "down" }
const under = (panel: Rule) => ({ ...Story.county, policy: { ...Story.county.policy, panel } })
const { panel: _, ...plain } = Story.county.policy

const at = on("2026-05-06"), day = (text: string) => Day.Day.make(text)
const numbers = (count: number) => Array.from({ length: count }, (_, place) => place + 1)
const member = (id: string): Appraisal.Panel.Seat => ({ _tag: "Member", member: Member.Id.make(id) })
const person = (unit: Unit.Id, post: string): Appraisal.Panel.Seat => ({ _tag: "Person", unit, post })
const seats = (count: number) => [...numbers(count).map((n) => member(`e${n}`)), ...numbers(count).map((n) => person(Story.transport, `科长${n}`))]

const sitting = { term: 15, sector: Body.Id.make("education"), positions: [], from: day("2022-01-10") }
const members = HashMap.fromIterable(["m1", "m2", ...numbers(20).map((n) => `e${n}`)].map((text): readonly [Member.Id, Member.Member] => [Member.Id.make(text), { ...sitting, id: Member.Id.make(text) }]))
const units = HashMap.fromIterable([Story.housing, Story.transport, Story.finance].map((id): readonly [Unit.Id, Unit.Unit] =>
  [id, { id, names: [{ name: { zh: id }, from: day("2019-01-01") }], ...(id === Story.finance ? { closed: day("2026-01-01") } : {}) }]))
const known = { ...House.empty, members, units }

const convene = (rule: Rule, placed: ReadonlyArray<{ readonly seat: Appraisal.Panel.Seat; readonly reason?: string }>, meeting?: Appraisal.Panel.Meeting, house = known) =>
  Appraisal.convene(Story.at("Replied"), { seats: placed, ...(meeting === undefined ? {} : { meeting }) }, under(rule), house, at)
const among = (count: number) => seats(count).map((seat) => ({ seat }))
const after = (...events: ReadonlyArray<Appraisal.AppraisalEvent.AppraisalEvent>) => HashMap.getUnsafe(events.reduce(Appraisal.evolve, Appraisal.empty), Story.id)
const three = Result.getOrThrow(convene(small, among(3)))
/** The panel of five as it would have been seated under another rule. */
const five = (rule: Rule) => Result.getOrThrow(convene({ ...rule, least: 3 }, among(5)))

/** A sheet of a total: the first indicator takes what it can, the others the rest. */
const scores = (seat: Appraisal.Panel.Seat, total: number): ReadonlyArray<Appraisal.Score> => {
  let left = total
  return (seat._tag === "Member" ? small.handling : small.proposal).map(({ id, most }) => {
    const points = Math.min(most, left)
    left -= points
    return { indicator: id, points }
  })
}
const sealed = (start: ReadonlyArray<Appraisal.AppraisalEvent.AppraisalEvent>, given: ReadonlyArray<readonly [Appraisal.Panel.Seat, number]>, when = at) =>
  given.reduce((events, [seat, total]) => [...events, ...Result.getOrThrow(Appraisal.seal(after(...events), seat, scores(seat, total), undefined, when))], start)
const handled = (totals: ReadonlyArray<number>) => totals.map((total, place) => [member(`e${place + 1}`), total] as const)

describe("Appraisal.convene", () => {
  it("seats twenty on each side for a meeting, with the rule they sit under and the days after it", () => {
    const opened = Result.getOrThrow(convene(lanzhou, among(20), { on: day("2026-05-12"), place: "政协三楼会议室" }))
    assert.deepStrictEqual([opened.until, opened.panel?.seats.length, opened.panel?.meeting?.on, opened.panel?.rule.takes], ["2026-05-19", 40, "2026-05-12", "mean"])
  })
  it("refuses sides of unequal number, too few and too many, each under its own policy", () => {
    const astray = (rule: Rule, placed: ReturnType<typeof among>) => refusal(convene(rule, placed))
    assert.deepStrictEqual(astray(lanzhou, among(3)), { _tag: "Appraisal.SeatsAstray", members: 3, people: 3, least: 20, most: 20 })
    assert.deepStrictEqual(astray(small, among(6)), { _tag: "Appraisal.SeatsAstray", members: 6, people: 6, least: 3, most: 5 })
    assert.deepStrictEqual(astray(small, among(4).slice(1)), { _tag: "Appraisal.SeatsAstray", members: 3, people: 4, least: 3, most: 5 })
  })
  it("refuses where there is no such rule, twice, a day that has passed, strangers, a closed unit and a seat given twice", () => {
    assert.deepStrictEqual(refusal(Appraisal.convene(Story.at("Replied"), { seats: among(3) }, { ...Story.county, policy: plain }, known, at)), { _tag: "Appraisal.NoRule", policy: "county" })
    assert.deepStrictEqual(refusal(convene(small, among(3), undefined, { ...known, appraisals: HashMap.make([Story.id, after(three)]) })), { _tag: "Appraisal.Held", id: Story.id })
    assert.deepStrictEqual(refusal(convene(small, among(3), { on: day("2026-05-05"), place: "会议室" })), { _tag: "Appraisal.MeetingPassed", on: "2026-05-05" })
    assert.deepStrictEqual(refusal(convene(small, [{ seat: member("nobody") }])), { _tag: "Member.NotFound", member: "nobody" })
    assert.deepStrictEqual(refusal(convene(small, [{ seat: person(Story.finance, "科长") }])), { _tag: "Unit.NotFound", unit: Story.finance })
    assert.deepStrictEqual(refusal(convene(small, [...among(3), ...among(1)])), { _tag: "Appraisal.SeatTwice", seat: member("e1") })
  })
  it("refuses who signed the proposal and whose unit answers it, unless the reason goes on record", () => {
    const own = [member("m2"), member("e1"), member("e2"), person(Story.housing, "分管局长"), ...seats(3).slice(4)]
    assert.deepStrictEqual(refusal(convene(small, own.map((seat) => ({ seat })))), {
      _tag: "Appraisal.InConflict", seats: [{ seat: member("m2"), conflict: "ownProposal" }, { seat: person(Story.housing, "分管局长"), conflict: "ownUnit" }]
    })
    const placed = Result.getOrThrow(convene(small, own.map((seat) => ({ seat, reason: "当面说明情况" })))).panel?.seats
    assert.deepStrictEqual(placed?.map(({ despite }) => despite?.conflict), ["ownProposal", undefined, undefined, "ownUnit", undefined, undefined])
    assert.strictEqual(placed?.[0]?.despite?.reason, "当面说明情况")
  })
})

describe("Appraisal.seal on a panel", () => {
  const seal = (self: Appraisal.Appraisal, seat: Appraisal.Side, given: ReadonlyArray<Appraisal.Score>, when = at) => Appraisal.seal(self, seat, given, undefined, when)
  it("scores the handling as a member and the proposal as a unit's person", () => {
    assert.deepStrictEqual(refusal(seal(after(three), member("e1"), scores(person(Story.transport, "科长1"), 50))), { _tag: "Appraisal.ScoresAstray", indicators: ["before", "during", "after", "wording", "cause", "suggestions"] })
    assert.isTrue(Result.isSuccess(seal(after(three), person(Story.transport, "科长1"), scores(person(Story.transport, "科长1"), 50))))
  })
  it("refuses who has no seat, a second sheet, and the sheet of a whole side", () => {
    const none = { _tag: "Appraisal.NoPart", id: Story.id }
    assert.deepStrictEqual(refusal(seal(after(three), member("m2"), scores(member("m2"), 50))), none)
    assert.deepStrictEqual(refusal(seal(after(three), { _tag: "Unit", unit: Story.housing }, [])), none)
    assert.deepStrictEqual(refusal(seal(after(...sealed([three], handled([80]))), member("e1"), scores(member("e1"), 90))), { _tag: "Appraisal.SealedAlready", id: Story.id })
  })
  it("waits for the day of the meeting", () => {
    const met = Result.getOrThrow(convene(small, among(3), { on: day("2026-05-12"), place: "会议室" }))
    assert.deepStrictEqual(refusal(seal(after(met), member("e1"), scores(member("e1"), 50))), { _tag: "Appraisal.NotMetYet", id: Story.id, on: "2026-05-12" })
    assert.isTrue(Result.isSuccess(seal(after(met), member("e1"), scores(member("e1"), 50), on("2026-05-12"))))
  })
  it("closes with the last sheet of both sides", () => {
    const all = seats(3).map((seat) => [seat, 70] as const)
    assert.deepStrictEqual([after(...sealed([three], all.slice(1))).closedAt, after(...sealed([three], all)).closedAt], [undefined, at])
  })
})

describe("Appraisal.excuse", () => {
  it("keeps the reason, takes the seat out of the waiting, and closes where nobody else is waited for", () => {
    const waiting = sealed([three], seats(3).slice(1).map((seat) => [seat, 70] as const))
    const events = Result.getOrThrow(Appraisal.excuse(after(...waiting), member("e1"), "与承办单位有业务往来", at))
    assert.deepStrictEqual(events.map(({ _tag }) => _tag), ["EvaluatorExcused", "AppraisalClosed"])
    const closed = after(...waiting, ...events)
    assert.deepStrictEqual(closed.excused?.map(({ reason }) => reason), ["与承办单位有业务往来"])
    assert.deepStrictEqual(seats(3).map((seat) => Appraisal.stateOf(closed, seat, true)), ["excused", "sealed", "sealed", "sealed", "sealed", "sealed"])
  })
  it("refuses who has no seat or is excused already, who has sealed, and when it is over", () => {
    const once = after(three, ...Result.getOrThrow(Appraisal.excuse(after(three), member("e1"), "利害关系", at)))
    for (const seat of [member("m2"), member("e1")]) assert.deepStrictEqual(refusal(Appraisal.excuse(once, seat, "利害关系", at)), { _tag: "Appraisal.NoPart", id: Story.id })
    assert.deepStrictEqual(refusal(Appraisal.seal(once, member("e1"), scores(member("e1"), 50), undefined, at)), { _tag: "Appraisal.NoPart", id: Story.id })
    assert.deepStrictEqual(refusal(Appraisal.excuse(after(...sealed([three], handled([80]))), member("e1"), "利害关系", at)), { _tag: "Appraisal.SealedAlready", id: Story.id })
    assert.deepStrictEqual(refusal(Appraisal.excuse(after(three), member("e1"), "利害关系", on("2026-05-09"))), { _tag: "Appraisal.Over", id: Story.id, last: "2026-05-08" })
  })
})

describe("Appraisal.replace", () => {
  const replace = (self: Appraisal.Appraisal, seat: Appraisal.Panel.Seat, by: Appraisal.Panel.Seat, despite?: string, when = at) =>
    Appraisal.replace(self, { seat, by, reason: "出差不能到会", ...(despite === undefined ? {} : { despite }) }, Story.at("Replied"), known, when)
  it("gives the seat to another of the same side, who is waited for, and keeps instead of whom and why", () => {
    const next = after(three, Result.getOrThrow(replace(after(three), member("e1"), member("e9"))))
    assert.deepStrictEqual(next.panel?.seats[0], { seat: member("e9"), instead: { of: member("e1"), reason: "出差不能到会" } })
    assert.deepStrictEqual([Appraisal.stateOf(next, member("e9"), false), Appraisal.seatsOf(next, { member: "e1" })], ["waiting", []])
    assert.isTrue(Result.isSuccess(replace(next, person(Story.transport, "科长1"), person(Story.housing, "办公室主任"), "熟悉办理经过")))
  })
  it("fills the seat of who was excused, and seats again who was excused before", () => {
    const without = after(three, ...Result.getOrThrow(Appraisal.excuse(after(three), member("e1"), "利害关系", at)))
    const filled = [without, Result.getOrThrow(replace(without, member("e1"), member("e9")))] as const
    const then = HashMap.getUnsafe(Appraisal.evolve(HashMap.make([Story.id, filled[0]]), filled[1]), Story.id)
    assert.deepStrictEqual([then.excused, Appraisal.stateOf(then, member("e9"), false)], [[], "waiting"])
    const back = HashMap.getUnsafe(Appraisal.evolve(HashMap.make([Story.id, then]), Result.getOrThrow(replace(then, member("e9"), member("e1")))), Story.id)
    assert.strictEqual(Appraisal.stateOf(back, member("e1"), false), "waiting")
  })
  it("asks for a reason where who takes the seat is in conflict, and keeps it", () => {
    assert.deepStrictEqual(refusal(replace(after(three), member("e1"), member("m2"))), { _tag: "Appraisal.InConflict", seats: [{ seat: member("m2"), conflict: "ownProposal" }] })
    assert.deepStrictEqual(Result.getOrThrow(replace(after(three), member("e1"), member("m2"), "当面说明情况")).despite, { conflict: "ownProposal", reason: "当面说明情况" })
  })
  it("refuses another side, who sits already, strangers, who has no seat or has sealed, and when it is over", () => {
    assert.deepStrictEqual(refusal(replace(after(three), member("e1"), person(Story.transport, "处长"))), { _tag: "Appraisal.OtherSide", by: person(Story.transport, "处长") })
    assert.deepStrictEqual(refusal(replace(after(three), member("e1"), member("e2"))), { _tag: "Appraisal.SeatTwice", seat: member("e2") })
    assert.deepStrictEqual(refusal(replace(after(three), member("e1"), member("nobody"))), { _tag: "Member.NotFound", member: "nobody" })
    assert.deepStrictEqual(refusal(replace(after(three), member("e8"), member("e9"))), { _tag: "Appraisal.NoPart", id: Story.id })
    assert.deepStrictEqual(refusal(replace(after(...sealed([three], handled([80]))), member("e1"), member("e9"))), { _tag: "Appraisal.SealedAlready", id: Story.id })
    assert.deepStrictEqual(refusal(replace(after(three), member("e1"), member("e9"), undefined, on("2026-05-09"))), { _tag: "Appraisal.Over", id: Story.id, last: "2026-05-08" })
  })
})

describe("Appraisal.move", () => {
  const met = Result.getOrThrow(convene(small, among(3), { on: day("2026-05-12"), place: "三楼会议室" })), later = { on: day("2026-05-20"), place: "二楼会议室" }
  const move = (self: Appraisal.Appraisal, meeting = later, when = at) => Appraisal.move(self, meeting, "与全委会议冲突", when)
  it("counts the days for the sheets from the new day, and keeps how the meeting was called before", () => {
    const moved = after(met, Result.getOrThrow(move(after(met))))
    assert.deepStrictEqual([moved.until, moved.panel?.meeting, moved.panel?.moved?.map(({ from, reason }) => [from.on, reason])], ["2026-05-22", later, [["2026-05-12", "与全委会议冲突"]]])
    assert.deepStrictEqual(refusal(Appraisal.seal(moved, member("e1"), scores(member("e1"), 50), undefined, on("2026-05-12"))), { _tag: "Appraisal.NotMetYet", id: Story.id, on: "2026-05-20" })
  })
  it("moves a meeting that was not held on its day", () => assert.isTrue(Result.isSuccess(move(after(met), later, on("2026-05-13")))))
  it("refuses without a meeting, once a sheet is sealed, after the last day, and into the past", () => {
    assert.deepStrictEqual(refusal(move(after(three))), { _tag: "Appraisal.NoMeeting", id: Story.id })
    const begun = after(met, ...Result.getOrThrow(Appraisal.seal(after(met), member("e1"), scores(member("e1"), 50), undefined, on("2026-05-12"))))
    assert.deepStrictEqual(refusal(move(begun, later, on("2026-05-12"))), { _tag: "Appraisal.MetAlready", id: Story.id })
    assert.deepStrictEqual(refusal(move(after(met), later, on("2026-05-15"))), { _tag: "Appraisal.Over", id: Story.id, last: "2026-05-14" })
    assert.deepStrictEqual(refusal(move(after(met), { on: day("2026-05-05"), place: "会议室" })), { _tag: "Appraisal.MeetingPassed", on: "2026-05-05" })
  })
})

describe("Appraisal.lapse", () => {
  it("closes what nobody closed once its days have passed, and nothing else", () => {
    const house = HashMap.make([Story.id, after(three)])
    assert.deepStrictEqual(["2026-05-08", "2026-05-09"].map((day) => Appraisal.lapse(house, on(day)).map(({ appraisal }) => appraisal)), [[], [Story.id]])
    assert.deepStrictEqual(Appraisal.lapse(Appraisal.lapse(house, on("2026-05-09")).reduce(Appraisal.evolve, house), on("2026-05-10")), [])
  })
})

describe("Appraisal.unsealed of a panel", () => {
  const some = after(...sealed([three], handled([80, 60])))
  const read = (onlooker: Appraisal.Onlooker, today: string) => Appraisal.unsealed(some, onlooker, day(today)).sheets.length
  it("shows everybody the own sheet only until all are in or the days have passed", () =>
    assert.deepStrictEqual([read({ member: "e1" }, "2026-05-08"), read({ member: "e3" }, "2026-05-08"), read({ everySheet: true }, "2026-05-08")], [1, 0, 0]))
  it("then shows every sheet to those it opens to, and to nobody else", () =>
    assert.deepStrictEqual([read({ everySheet: true }, "2026-05-09"), read({ member: "e1" }, "2026-05-09"), read({}, "2026-05-09")], [2, 1, 0]))
  it("names the seats an account acts for, and what became of each once it is over", () => {
    assert.deepStrictEqual(Appraisal.seatsOf(some, { unit: Story.transport }).length, 3)
    assert.deepStrictEqual(Appraisal.seatsOf(some, { member: "e2" }), [member("e2")])
    assert.deepStrictEqual(["e1", "e3"].map((id) => [Appraisal.stateOf(some, member(id), false), Appraisal.stateOf(some, member(id), true)]), [["sealed", "sealed"], ["waiting", "absent"]])
  })
})

describe("Appraisal.resultOf", () => {
  const of = (rule: Rule, totals: ReadonlyArray<number>) => {
    const taken = Appraisal.resultOf(after(...sealed([five(rule)], handled(totals))), "Member")
    return taken === undefined ? undefined : { sheets: taken.sheets, leftOut: taken.leftOut, sum: taken.sum, mean: Assessment.Points.format(taken.mean) }
  }
  it("is the mean of all sheets, halves up to two decimals, under the one policy", () => {
    assert.deepStrictEqual(of(lanzhou, [90, 81, 85]), { sheets: 3, leftOut: 0, sum: 256, mean: "85.33" })
    assert.deepStrictEqual(of({ ...lanzhou, decimals: 1 }, [81, 82, 82, 80]), { sheets: 4, leftOut: 0, sum: 325, mean: "81.3" })
  })
  it("is the mean without a highest and a lowest, whole and down, under the other", () => {
    assert.deepStrictEqual(of(small, [90, 81, 85, 20, 99]), { sheets: 3, leftOut: 2, sum: 256, mean: "85" })
    assert.deepStrictEqual(of(small, [90, 81]), { sheets: 2, leftOut: 0, sum: 171, mean: "85" })
  })
  it("never counts who is absent, and is none without a sheet", () => {
    assert.deepStrictEqual(of(lanzhou, [80]), { sheets: 1, leftOut: 0, sum: 80, mean: "80" })
    assert.isUndefined(of(lanzhou, []))
  })
  it("adds up by indicator to the same sum, whatever the indicators add up to", () => {
    const rule: Rule = { ...lanzhou, handling: [{ id: "before", name: { zh: "办理前" }, most: 3 }] }
    const two = ["e1", "e2"].reduce<ReadonlyArray<Appraisal.AppraisalEvent.AppraisalEvent>>((all, id) => [...all, ...Result.getOrThrow(Appraisal.seal(after(...all), member(id), [{ indicator: "before", points: 2 }], undefined, at))], [five(rule)])
    const taken = Appraisal.resultOf(after(...two), "Member")
    assert.deepStrictEqual([taken?.sum, taken?.of, taken?.each, taken?.mean], [4, 3, [{ indicator: "before", sum: 4 }], 666_700])
  })
})

describe("AppraisalOpened", () => {
  it("reads an evaluation without a panel as it was written before there were any", () => {
    const old = { _tag: "AppraisalOpened", appraisal: "p1", at: "2026-05-06T01:00:00.000Z", units: ["housing"], until: "2026-05-26" }
    const { AppraisalEvent } = Appraisal.AppraisalEvent
    assert.deepStrictEqual<unknown>(Schema.encodeSync(AppraisalEvent)(Schema.decodeUnknownSync(AppraisalEvent)(old)), old)
  })
})
