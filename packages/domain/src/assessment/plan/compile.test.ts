import { assert, describe, it } from "@effect/vitest"
import { assess } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import * as Points from "../Points.ts"
import type { Rulebook } from "../Rulebook.ts"
import { best, block, fact, facts, item, rulebook, shen, year } from "../testing/given.ts"
import { compile } from "./compile.ts"
import { lay } from "./lay.ts"
import { totals } from "./totals.ts"

const each = (kind: string, points: string, more: object = {}): object => ({ counts: { kind: [kind] }, pays: { by: "each", points }, ...more })
const book = (of: ReadonlyArray<object>, rest: object = {}): Rulebook => rulebook(block("total", of), rest)
const mark = (name: string, points: string, given: Partial<typeof Fact.Encoded> = {}, by: "self" | "reviewer" | "meeting" = "reviewer") =>
  fact(`mark/${name}`, { mark: { article: "1", points, by }, ...given })
const duty = (condition: object): object => ({
  gates: [{ id: "duty", label: { zh: "名", en: "name" }, article: "1", anyOf: [condition], forbids: [] }]
})
const required = (condition: object): Rulebook => book([item("a", each("deed", "5", { requires: ["duty"] }))], duty(condition))
const contact = (name: string, on: string, amount = 1) => fact(`contact/${name}`, { on, amount })

describe("a plan comes to what the sheet comes to", () => {
  it.each<[string, Rulebook, ReadonlyArray<Fact>, string]>([
    ["where a paid record is what another came of", book([item("a", each("proposal", "5")), item("b", each("report", "2", { except: ["a"] }))]), [fact("proposal/p"), fact("report/r", { of: "proposal/p" }), fact("report/s")], "7"],
    ["where a paid record came of another", book([item("a", each("report", "5")), item("b", each("proposal", "2", { except: ["a"] }))]), [fact("report/r", { of: "proposal/p" }), fact("proposal/p"), fact("proposal/q")], "7"],
    ["where two records came of one that is not paid", book([item("a", each("report", "5")), item("b", each("speech", "2", { except: ["a"] }))]), [fact("report/r", { of: "proposal/p" }), fact("speech/s", { of: "proposal/p" })], "7"],
    ["where an alternative that lost has paid nothing", book([
      best("either", [item("a", each("proposal", "5")), item("b", each("speech", "8"))]), item("c", each("proposal", "1", { except: ["a"] })), item("d", each("report", "1", { except: ["a"] }))
    ]), [fact("proposal/p", { of: "report/r" }), fact("report/r"), fact("speech/s")], "10"],
    ["where the earlier of two equal alternatives is paid", book([best("either", [item("a", each("proposal", "5")), item("b", each("speech", "5"))]), item("c", each("proposal", "1", { except: ["a"] }))]), [fact("proposal/p"), fact("speech/s")], "5"],
    ["where the best two are paid", book([item("a", { counts: { kind: ["mark"] }, pays: { by: "mark" }, take: { by: "best", count: 2 } })]), [mark("a", "1"), mark("b", "2"), mark("c", "3"), mark("d", "-4")], "-1"],
    ["where the larger of two records as large is paid once", book([item("a", each("contact", "1", { measure: "amount", take: { by: "once" } }))]), [contact("a", "2026-01-01", 2), contact("b", "2026-01-02", 7)], "7"],
    ["where a gift and a deduction are as large and the earlier is paid", book([item("a", { counts: { kind: ["mark"] }, pays: { by: "mark" }, take: { by: "once" } })]), [mark("a", "-4", { on: "2026-01-01" }), mark("b", "4")], "-4"],
    ["where a deduction as large is of more units", book([item("a", { counts: { kind: ["report"] }, measure: "amount", pays: { by: "each", points: { first: "-1", co: "2" } }, take: { by: "once" } })]), [
      fact("report/a", { amount: 1, joint: { place: 1, people: 2 } }), fact("report/b", { amount: 2, joint: { place: 0, people: 2 } })
    ], "-2"],
    ["where a quarter counts once", book([item("a", each("contact", "1", { distinct: "quarter" }))]), ["03-31", "04-01", "06-30", "07-01", "12-31"].map((day) => contact(day, `2026-${day}`)), "4"],
    ["where a month counts once and the others bring units", book([item("a", { counts: { kind: ["contact"] }, measure: "amount", distinct: "month", pays: { by: "threshold", need: 10, points: "10", prorated: true } })]), [contact("a", "2026-01-01", 2), contact("b", "2026-01-31", 5), contact("c", "2026-02-01", 1)], "6"],
    ["where a source counts once, and what came of it with it", book([item("a", each("report", "1", { distinct: "of" }))]), [fact("report/r"), fact("report/s", { of: "report/r" }), fact("report/t", { of: "proposal/p" }), fact("report/u"), fact("report/v")], "4"],
    ["where a form counts once and no form each time", book([item("a", each("speech", "1", { distinct: "form" }))]), [fact("speech/r", { form: "spoken" }), fact("speech/s", { form: "spoken" }), fact("speech/t", { form: "written" }), fact("speech/u"), fact("speech/v")], "4"],
    ["where an organiser counts once and none each time", book([item("a", each("activity", "1", { distinct: "organiser" }))]), [fact("activity/r", { organiser: "a" }), fact("activity/s", { organiser: "a" }), fact("activity/t", { organiser: "b" }), fact("activity/u"), fact("activity/v")], "4"],
    ["where a mark of nothing by the meeting overrules", book([item("a", { counts: { kind: ["mark"] }, pays: { by: "mark", markedBy: ["meeting", "reviewer"] } })]), [mark("a", "0", {}, "meeting"), mark("b", "9"), mark("c", "3", { of: "proposal/p" }), mark("d", "2", {}, "self")], "3"],
    ["where somebody not named marks alone", book([item("a", { counts: { kind: ["mark"] }, pays: { by: "mark", markedBy: ["meeting"] } })]), [mark("a", "9", {}, "self"), mark("b", "3", { of: "proposal/p" }, "meeting")], "3"],
    ["where half of a record given twice is unproven", book([item("a", each("award", "1", { evidence: true }))]), [fact("award/a", { evidence: "doc/1" }), fact("award/b")], "1"],
    ["where only lateness differs", book([item("a", each("meeting", "-1", { measure: "late" }))]), [0, 1, 2].map((late) => fact(`meeting/${late}`, { attendance: { held: 1, attended: 1, late } })), "-3"],
    ["where points begin with the third", book([item("a", each("proposal", "1", { take: { by: "fromNth", nth: 3 } }))]), facts(5, "proposal"), "3"],
    ["where every quarter asks for one", required({ counts: { kind: ["contact"] }, atLeast: 1, per: "quarter" }), [fact("deed/d"), ...["01", "02", "03", "11"].map((month) => contact(month, `2026-${month}-01`))], "0"],
    ["where each half year has its one", required({ counts: { kind: ["contact"] }, atLeast: 1, per: "halfYear" }), [fact("deed/d"), ...["06", "07"].map((month) => contact(month, `2026-${month}-01`))], "5"],
    ["where a duty counts the greatest of a month", required({ counts: { kind: ["contact"] }, measure: "amount", distinct: "month", atLeast: 8 }), [fact("deed/d"), contact("a", "2026-01-01", 2), contact("b", "2026-01-02", 5), contact("c", "2026-01-03", 4), contact("d", "2026-02-01", 2)], "0"],
    ["where a duty counts some days only", required({ counts: { kind: ["contact"], between: { from: "2026-02-01" } }, atLeast: 2 }), [fact("deed/d"), contact("a", "2026-01-31"), contact("b", "2026-02-01")], "0"],
    ["where a duty looks back over the term", required({ counts: { kind: ["contact"] }, atLeast: 2, within: "term" }), [fact("deed/d"), contact("a", "2022-01-01"), contact("b", "2026-02-01"), contact("c", "2021-12-31")], "5"],
    ["where a record of an earlier year is given again", required({ counts: { kind: ["contact"] }, atLeast: 2, within: "term" }), [fact("deed/d"), fact("deed/d", { on: "2025-01-01" }), contact("a", "2025-01-01"), contact("a", "2026-02-01")], "0"],
    ["where an item that met no need has paid no record", book([
      item("a", { counts: { kind: ["proposal"] }, pays: { by: "threshold", need: 2, points: "4" } }), item("b", each("proposal", "1", { except: ["a"] }))
    ]), [fact("proposal/p")], "1"],
    ["where records judged together pay but for those of an occasion already paid", book([
      item("a", { counts: { kind: ["contact"] }, measure: "amount", distinct: "month", pays: { by: "threshold", need: 2, points: "4" } }), item("b", each("contact", "1", { except: ["a"] }))
    ]), [contact("a", "2026-01-01", 2), contact("b", "2026-01-02", 1)], "5"]
  ])("%s", (_, book, given, points) => {
    const plan = compile(book, year)
    const member = { id: shen, roles: [] }
    assert.deepStrictEqual(plan.unplanned, [])
    assert.strictEqual(Points.format(assess(book, member, given, year).total), points)
    assert.deepStrictEqual([...totals(plan, lay(given), [member])].map((total) => Points.format(Points.Points.make(total))), [points])
  })
})
