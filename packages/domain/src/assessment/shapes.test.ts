import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import { fill } from "./fill.ts"
import { follow } from "./follow.ts"
import * as Points from "./Points.ts"
import { inForce, type Role, type Rulebook } from "./Rulebook.ts"
import { bulletins } from "./runs.ts"
import { best, block, fact, facts, item, only, rulebook, shen, year } from "./testing/given.ts"
import { starting } from "./Year.ts"

const label = { zh: "名", en: "name" }
const each = (points: unknown) => ({ by: "each", points })
const counts = (kind: string, rest: object = {}) => ({ kind: [kind], ...rest })
const filed = (times: number, given: object = {}) => facts(times, "proposal", { reached: ["submitted", "filed"], ...given })
const joint = (place: number, people: number) => ({ joint: { place, people } })
const meeting = (name: string, attendance: object, form = "plenary") => fact(`meeting/${name}`, { form: form as "plenary", attendance: { held: 8, attended: 8, ...attendance } })
const absent = (form: string) => Array.from({ length: form === "plenary" ? 2 : 7 }, (_, index) => meeting(`${form}${index}`, { attended: 0 }, form))
const gate = (id: string, given: object) => ({ id, label, article: "1", forbids: [], ...given })
const total = (...of: ReadonlyArray<object>) => rulebook(block("total", of))
const onlyPays = (kind: string, pays: object, rest: object = {}) => only({ counts: counts(kind), pays, ...rest })
const points = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) =>
  Points.format(assess(book, { id: shen, roles }, given, year).total)

const two = onlyPays("proposal", { by: "each", points: "10" })
const scaled = (gates: ReadonlyArray<object> = [], rest: object = {}) => rulebook(block("total", [item("p", { counts: counts("proposal"), pays: each("10") })]), {
  gates, grades: [{ id: "excellent", label, from: "80" }, { id: "competent", label, from: "60" }, { id: "improve", label }], ...rest
})
const proposed = (book: Rulebook, given: ReadonlyArray<Fact>) => {
  const { proposed, total } = assess(book, { id: shen, roles: [] }, given, year)
  return `${Points.format(total)} ${proposed?.grade ?? "none"}`
}

/** What falls due when the given numbers of proposals were made in the years up to 2026. */
const due = (consequence: object, ...made: ReadonlyArray<number>) => {
  const book = scaled([gate("one", { anyOf: [{ counts: counts("proposal"), atLeast: 1 }] })], {
    consequences: [{ id: "c", label, article: "1", ...consequence }]
  })
  const lived = made.map((times, index) => {
    const year = starting("01-01", 2027 - made.length + index, Day.make("2022-01-01"))
    const given = Array.from({ length: times }, (_, name) => fact(`proposal/${name}`, { on: year.from }))
    return { sheet: assess(book, { id: shen, roles: [] }, given, year) }
  })
  return follow(book, lived).map(({ consequence, years }) => `${consequence} ${years.length}`).join() || "nothing"
}

/** Who takes the places of a quota when the named members have so many proposals. */
const chosen = (quota: object, made: Readonly<Record<string, number>>, groupOf: (name: string) => string = () => "one") => {
  const book = scaled([], { quotas: [{ id: "q", label, article: "1", within: "all", ties: "decided", ...quota }] })
  const contenders = Object.entries(made).map(([name, times]) => {
    const id = Member.Id.make(name)
    return { group: groupOf(name), sheets: [assess(book, { id, roles: [] }, facts(times, "proposal").map((one) => ({ ...one, member: id })), year)] as const }
  })
  return Result.getOrThrow(fill(book, contenders)).map(({ chosen, toDecide }) => `${chosen.join("+")}|${toDecide.join("+")}`).join(" ")
}

const unit = rulebook(block("total", [
  item("consulted", { counts: counts("proposal", { reached: ["consulted"] }), pays: { by: "ratio", outOf: counts("proposal"), atLeast: [1, 1], points: "5", offPerPercent: "1" } }),
  item("satisfied", { counts: counts("proposal", { reached: ["satisfied"] }), pays: { by: "ratio", outOf: counts("proposal", { reached: ["replied"] }), atLeast: [9, 10], points: "10", prorated: true } })
]), { subject: "unit", roles: [{ role: "unit", label }] })
const handled = (consulted: number, satisfied: number) => facts(25, "proposal").map((one, index) => ({
  ...one, reached: ["replied" as const, ...(index < consulted ? ["consulted" as const] : []), ...(index < satisfied ? ["satisfied" as const] : [])]
}))

const report = { by: "level", add: "all", points: { city: "10", province: "5" } }
const proposal = { node: "item", label, counts: counts("proposal"), pays: each("5") }
const mark = (name: string, points: string, by: "self" | "reviewer" | "meeting") => fact(`mark/${name}`, { mark: { article: "1", points, by } })
const panel = onlyPays("mark", { by: "mark", markedBy: ["meeting", "reviewer"] })
const quarterly = (given: ReadonlyArray<Fact>) => proposed(scaled([gate("contact", { anyOf: [{ counts: counts("contact"), atLeast: 1, per: "quarter" }], forbids: ["excellent"] })]), [...facts(8, "proposal"), ...given])
const byRole = total(item("m", { ...proposal, notFor: ["standing"] }), item("s", { ...proposal, pays: each("9"), for: ["standing"] }))
const reports = (kind: Role, need: number) => gate(`r-${kind}`, { for: [kind], anyOf: [{ counts: counts("report"), atLeast: need }] })
const offices = scaled([{ ...reports("committeeHead", 6) }, { ...reports("chairpersons", 1) }])
const met = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role>) =>
  assess(book, { id: shen, roles }, given, year).duties.map(({ gate, met }) => `${gate} ${met}`).join()

/**
 * Every shape of a published rule, S01 to S37: the construct that expresses it, a situation, and what it comes to.
 *
 * A number is a total of points; words are what a shape without points gives.
 */
const table: ReadonlyArray<readonly [shape: string, construct: string, situation: string, comesTo: () => string, expected: string]> = [
  ["S01 flat points an occurrence", "pays each", "three inspections at 2", () => points(onlyPays("activity", each("2")), facts(3, "activity", { form: "inspection" })), "6"],
  ["S02 cap on an item", "cap", "nine at 3, 20 at most", () => points(onlyPays("report", each("3"), { cap: { points: "20" } }), facts(9, "report")), "20"],
  ["S02 cap on a block in a capped block", "cap of a block", "10 in a block of 8, and 4 more, 10 in all", () => points(rulebook(block("total", [
    block("inner", [item("p", proposal)], { cap: { points: "8" } }), item("r", { counts: counts("report"), pays: each("4") })
  ], { cap: { points: "10" } })), [...facts(2, "proposal"), ...facts(1, "report")]), "10"],
  ["S03 full marks on a count", "pays threshold", "two of two activities", () => points(onlyPays("activity", { by: "threshold", need: 2, points: "30" }), facts(2, "activity")), "30"],
  ["S03 the part done", "threshold, prorated", "one of two activities", () => points(onlyPays("activity", { by: "threshold", need: 2, points: "30", prorated: true }), facts(1, "activity")), "15"],
  ["S03 full marks on a set of conditions", "requires", "plenary and proposal, both", () => points(rulebook(block("total", [
    block("basic", [item("p", { ...proposal, pays: each("1") })], { base: { points: "62" }, requires: ["plenary", "paper"] })
  ]), { gates: [gate("plenary", { anyOf: [{ counts: counts("meeting"), atLeast: 1 }] }), gate("paper", { anyOf: [{ counts: counts("proposal"), atLeast: 1 }] })] }),
  [meeting("m", {}), ...filed(1)]), "63"],
  ["S03 a set of conditions not all met", "requires", "plenary but no proposal", () => points(rulebook(block("total", [
    block("basic", [item("p", proposal)], { base: { points: "62" }, requires: ["plenary", "paper"] })
  ]), { gates: [gate("plenary", { anyOf: [{ counts: counts("meeting"), atLeast: 1 }] }), gate("paper", { anyOf: [{ counts: counts("proposal"), atLeast: 1 }] })] }),
  [meeting("m", {})]), "0"],
  ["S04 from the second on", "take fromNth", "four filed at 5", () => points(onlyPays("proposal", each("5"), { take: { by: "fromNth", nth: 2 } }), filed(4)), "15"],
  ["S05 counted once however many", "take once", "three filed at 20", () => points(onlyPays("proposal", each("20"), { take: { by: "once" } }), filed(3)), "20"],
  ["S06 not both, the best of", "best", "5 for a proposal or 8 for a speech", () => points(total(best("either", [item("p", proposal), item("s", { counts: counts("speech"), pays: each("8") })])), [...facts(1, "proposal"), fact("speech/s")]), "8"],
  ["S06 a linked record", "except", "a report made from a paid proposal", () => points(total(item("p", proposal), item("r", { counts: counts("report"), pays: each("3"), except: ["p"] })), [...facts(1, "proposal"), fact("report/r", { of: "proposal/p1" })]), "5"],
  ["S07 stages stacking on one record", "pays stage, all", "filed 5, key 5, excellent 10", () => points(onlyPays("proposal", { by: "stage", add: "all", stages: [{ reached: "filed", points: "5" }, { reached: "key", points: "5" }, { reached: "excellent", points: "10" }] }), filed(1, { reached: ["filed", "excellent"] })), "15"],
  ["S08 tiers by level", "pays level, highest", "commended by province and city", () => points(onlyPays("award", { by: "level", add: "highest", points: { city: "6", province: "8" } }), [fact("award/a", { levels: ["city", "province"] })]), "8"],
  ["S09 tiers that add up", "pays level, all", "adopted by city and province", () => points(onlyPays("report", report), [fact("report/r", { levels: ["city", "province"] })]), "15"],
  ["S10 fixed split between first and others", "amount by part", "second of three", () => points(onlyPays("proposal", each({ sole: "15", first: "10", co: "5" })), filed(1, joint(1, 3))), "5"],
  ["S11 the first only", "share firstOnly", "second of three", () => points(onlyPays("proposal", each("8"), { share: { by: "firstOnly" } }), filed(1, joint(1, 3))), "0"],
  ["S12 half to the first, the rest shared", "share halfThenEqual, 3 people", "third of five", () => points(onlyPays("proposal", each("25"), { share: { by: "halfThenEqual", people: 3 } }), filed(1, joint(2, 5))), "6.25"],
  ["S13 deductions until used up", "base, floor", "two plenary and seven other absences off 50", () => points(rulebook(block("total", [
    item("plenary", { counts: counts("meeting", { form: ["plenary"], attendance: ["absent"] }), pays: each("-10") }),
    item("standing", { counts: counts("meeting", { form: ["standing"], attendance: ["absent"] }), pays: each("-5") })
  ], { base: { points: "50" }, floor: { points: "0" } })), [...absent("plenary"), ...absent("standing")]), "0"],
  ["S14 leave and absence apart", "attendance", "one with leave −10, one without −30", () => points(total(
    item("leave", { counts: counts("meeting", { attendance: ["leave"] }), pays: each("-10") }), item("absent", { counts: counts("meeting", { attendance: ["absent"] }), pays: each("-30") })
  ), [meeting("a", { attended: 0, excused: 8 }), meeting("b", { attended: 0 })]), "-40"],
  ["S15 late and early as events of their own", "measure lateOrLeftEarly", "late twice, left early once", () => points(onlyPays("meeting", each("-1"), { measure: "lateOrLeftEarly" }), [meeting("m", { late: 2, leftEarly: 1 })]), "-3"],
  ["S16 half days", "measure halfDays", "7 of 8 half days at 0.5", () => points(onlyPays("meeting", each("0.5"), { measure: "halfDays" }), [meeting("m", { attended: 7 })]), "3.5"],
  ["S17 two thirds decide", "attendance present", "5 of 8 half days are an absence", () => points(only({ counts: counts("meeting", { attendance: ["absent"] }), pays: each("-5") }, { attendance: { present: { atLeast: [2, 3] } } }), [meeting("m", { attended: 5 })]), "-5"],
  ["S18 full and partial participation", "attendedAtLeast, except", "one in full 10, one in part 4", () => points(total(
    item("full", { counts: counts("activity", { attendedAtLeast: [1, 1] }), pays: each("10") }), item("part", { counts: counts("activity", { attendedAtLeast: [1, 2] }), pays: each("4"), except: ["full"] })
  ), [fact("activity/a", { attendance: { held: 2, attended: 2 } }), fact("activity/b", { attendance: { held: 2, attended: 1 } })]), "14"],
  ["S19 exempt absences", "attendance exempt", "abroad on assignment", () => points(only({ counts: counts("meeting", { attendance: ["absent", "leave"] }), pays: each("-5") }, { attendance: { exempt: {} } }), [meeting("m", { attended: 0, exempt: 8 })]), "0"],
  ["S20 other items for 常委", "for, notFor", "a proposal of a 常委", () => points(byRole, facts(1, "proposal"), ["standing"]), "9"],
  ["S21 quotas by office", "gates for roles", "five reports of a committee head", () => met(offices, facts(5, "report"), ["committeeHead"]), "r-committeeHead false"],
  ["S21 quotas by office", "gates for roles", "five reports of a chairperson", () => met(offices, facts(5, "report"), ["chairpersons"]), "r-chairpersons true"],
  ["S21 quotas by kind of unit", "subject unit", "a rulebook for units is not found for members", () => `${inForce([unit], year.to)._tag} ${inForce([unit], year.to, { subject: "unit" })._tag}`, "None Some"],
  ["S22 a base, then plus and minus", "base", "60 + 5 − 2", () => points(rulebook(block("total", [item("p", proposal), item("b", { counts: counts("breach"), pays: each("-2") })], { base: { points: "60" } })), [...facts(1, "proposal"), fact("breach/b")]), "63"],
  ["S23 from nothing, without a ceiling", "no base, no cap", "twenty-eight at 10", () => points(two, facts(28, "proposal")), "280"],
  ["S24 grades by score", "grades", "eight at 10", () => proposed(scaled(), facts(8, "proposal")), "80 excellent"],
  ["S25 a duty beside the score", "gates, forbids", "80 points, no report", () => proposed(scaled([gate("g", { anyOf: [{ counts: counts("report"), atLeast: 1 }], forbids: ["excellent"] })]), facts(8, "proposal")), "80 competent"],
  ["S26 either in a duty", "gates, anyOf", "80 points, a report instead of a suggestion", () => proposed(scaled([gate("g", { anyOf: [{ counts: counts("suggestion"), atLeast: 1 }, { counts: counts("report"), atLeast: 1 }], forbids: ["excellent"] })]), [...facts(8, "proposal"), fact("report/r")]), "80 excellent"],
  ["S26 either in an item", "kind", "a report or a piece of history, once 20", () => points(only({ counts: { kind: ["report", "material"] }, pays: each("20"), take: { by: "once" } }), [fact("report/r"), fact("material/m")]), "20"],
  ["S27 a quota in every period", "per", "contact in three quarters of four", () => quarterly(["02", "05", "09"].map((month) => fact(`contact/${month}`, { on: `2026-${month}-01` }))), "80 competent"],
  ["S28 two years running", "consequences, running", "competent, then below 60 twice", () => due({ when: [{ by: "below", points: "60" }], running: 2 }, 7, 5, 5), "c 2"],
  ["S28 two years running", "consequences, running", "below 60, competent, below 60", () => due({ when: [{ by: "below", points: "60" }], running: 2 }, 5, 7, 5), "nothing"],
  ["S28 no proposal two years running", "consequences, unmet", "none, none", () => due({ when: [{ by: "unmet", gates: ["one"] }], running: 2 }, 6, 0, 0), "c 2"],
  ["S28 twice in the term", "consequences, inTerm", "lowest grade, competent, lowest grade", () => due({ when: [{ by: "grade", grades: ["improve"] }], inTerm: 2 }, 5, 7, 5), "c 2"],
  ["S29 absences in the term", "gate within the term, consequence unmet", "the third plenary absence", () => {
    const book = scaled([gate("plenary", { anyOf: [{ counts: counts("meeting", { attendance: ["absent"] }), atMost: 2, within: "term" }] })], {
      consequences: [{ id: "resign", label, article: "1", when: [{ by: "unmet", gates: ["plenary"] }] }]
    })
    const missed = ["2022", "2024", "2026"].map((in_) => fact(`meeting/${in_}`, { form: "plenary", on: `${in_}-01-12`, attendance: { held: 8, attended: 0 } }))
    return follow(book, [{ sheet: assess(book, { id: shen, roles: [] }, missed, year) }]).map(({ consequence }) => consequence).join()
  }, "resign"],
  ["S30 so many places", "quotas, count", "two places, 9, 8, 8 and 3 proposals", () => chosen({ count: 2 }, { a: 9, b: 8, c: 8, d: 3 }), "a|b+c"],
  ["S30 so many places in each group", "quotas, within group", "one place in each of two groups", () => chosen({ count: 1, within: "group" }, { a: 9, b: 8, c: 7, d: 6 }, (name) => name < "c" ? "east" : "west"), "a| c|"],
  ["S30 a share of a grade", "quotas, grade and share", "a fifth of six, two proposed for excellent", () => chosen({ grade: "excellent", share: [1, 5] }, { a: 9, b: 8, c: 7, d: 6, e: 1, f: 0 }), "a|"],
  ["S31 a ratio", "pays ratio", "24 of 25 consulted: 4 points short of 5 are 1; 18 of 25 satisfied where 9/10 bring 10", () => points(unit, handled(24, 18), ["unit"]), "9"],
  ["S32 sub-totals added up", "blocks", "5 in one block, 3 in another", () => points(total(block("a", [item("p", proposal)]), block("b", [item("r", { counts: counts("report"), pays: each("3") })])), [...facts(1, "proposal"), fact("report/r")]), "8"],
  ["S33 own score and reviewer's", "mark, markedBy", "self 20, reviewer 15", () => points(panel, [mark("a", "20", "self"), mark("b", "15", "reviewer")]), "15"],
  ["S33 the meeting decides", "mark, markedBy", "self 20, reviewer 15, meeting 17", () => points(panel, [mark("a", "20", "self"), mark("b", "15", "reviewer"), mark("c", "17", "meeting")]), "17"],
  ["S34 misconduct in a record", "breach, except", "a copied proposal: −10, and it is not paid", () => points(total(item("copied", { counts: counts("breach"), pays: each("-10") }), item("p", { ...proposal, except: ["copied"] })), [...facts(2, "proposal"), fact("breach/b", { of: "proposal/p1" })]), "-5"],
  ["S35 a closing date", "yearStarts", "21 December belongs to the year after", () => {
    const book = onlyPays("proposal", each("5"))
    return Points.format(assess(book, { id: shen, roles: [] }, [fact("proposal/a", { on: "2025-12-21" }), fact("proposal/b", { on: "2026-12-21" })], starting("12-21", 2026, year.term)).total)
  }, "5"],
  ["S35 bulletins", "bulletins", "every half year", () => bulletins(rulebook(block("total", [item("p", proposal)]), { bulletins: { per: "halfYear" } }), year).map(({ to }) => to).join(), "2026-06-30,2026-12-31"],
  ["S36 the rulebook of a sub-body", "owner", "found for its members, and its scores are compared with no others", () => {
    const house = rulebook(block("total", [item("p", proposal)]))
    const own = rulebook(block("total", [item("p", proposal)]), { id: "economy", owner: "economy", quotas: [{ id: "q", label, article: "1", within: "all", count: 5, ties: "decided" }] })
    const found = inForce([house, own], year.to, { owner: "economy" })
    const sheet = assess(house, { id: shen, roles: [] }, [], year)
    return `${found._tag === "Some" ? found.value.id : ""} ${Result.isFailure(fill(own, [{ sheets: [sheet] }]))}`
  }, "economy true"],
  ["S37 evidence", "evidence", "one commendation with a document, one without", () => points(onlyPays("award", each("4"), { evidence: true }), [fact("award/a", { evidence: "doc/1" }), fact("award/b")]), "4"]
]

describe("a shape of published rules", () => {
  it.each(table)("%s: %s (%s)", (_, __, ___, comesTo, expected) => assert.strictEqual(comesTo(), expected))

  it("is expressible, every one of the thirty-seven", () =>
    assert.deepStrictEqual(
      [...new Set(table.map(([shape]) => shape.slice(0, 3)))],
      Array.from({ length: 37 }, (_, index) => `S${String(index + 1).padStart(2, "0")}`)
    ))
})
