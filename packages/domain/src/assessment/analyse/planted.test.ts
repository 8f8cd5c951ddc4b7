import { assert, describe, it } from "@effect/vitest"
import { Option, Result, Schema } from "effect"
import * as ActivityEvent from "../../activity/ActivityEvent.ts"
import * as Member from "../../member/Member.ts"
import * as Similar from "../../similar/index.ts"
import { assess } from "../assess.ts"
import { checkEditions } from "../checkWindows.ts"
import { Fact } from "../Fact.ts"
import * as Points from "../Points.ts"
import { read } from "../read.ts"
import { inForce, type Rulebook } from "../Rulebook.ts"
import { block, data, fact, item, rulebook, shen, year } from "../testing/given.ts"
import { starting } from "../Year.ts"
import { shrink } from "./shrink.ts"

const reports = rulebook(block("total", [item("reports", { counts: { kind: ["report"] }, pays: { by: "each", points: "4" }, cap: { points: "9" } })]))
const paper = (name: string, on = "2026-03-01") => fact(`report/${name}`, { on })
const points = (text: string) => Option.getOrThrow(Points.parse(text))

/** What somebody enters, one after the other: a record, or that one is struck out. */
interface Entry {
  readonly fact: Fact
  readonly struck?: true
}
type Scorer = (entries: ReadonlyArray<Entry>) => number

/** The scorer of this house: what stands after all entries is assessed, whole. */
const derived: Scorer = (entries) => {
  const struck = new Set(entries.filter(({ struck }) => struck).map(({ fact }) => fact.record))
  return assess(reports, { id: shen, roles: [] }, entries.flatMap(({ fact, struck: is }) => is || struck.has(fact.record) ? [] : [fact]), year).total
}

/** The planted scorer: it cuts each record by what is left of the cap as it comes, and keeps what it then was worth. */
const keptOnEntry: Scorer = (entries) => {
  const kept = new Map<string, number>()
  const sum = () => [...kept.values()].reduce((total, one) => total + one, 0)
  for (const { fact, struck } of entries) {
    if (struck) kept.delete(fact.record)
    else kept.set(fact.record, Math.min(40_000, 90_000 - sum()))
  }
  return sum()
}

/** The planted scorer: striking a record out leaves the points it had already added. */
const ghosts: Scorer = (entries) => Math.min(90_000, entries.filter(({ struck }) => !struck).length * 40_000)

const four = ["a", "b", "c", "d"].map((name) => ({ fact: paper(name) }))
const withdrawing = (facts: ReadonlyArray<Fact>): ReadonlyArray<Entry> => [...facts.map((fact) => ({ fact })), ...facts.slice(0, 1).map((fact) => ({ fact, struck: true as const }))]
const fresh = (facts: ReadonlyArray<Fact>): ReadonlyArray<Entry> => facts.slice(1).map((fact) => ({ fact }))

/** The fewest records of which one entered and struck out leaves a trace; nothing where it never does. */
const trace = (score: Scorer): ReadonlyArray<Fact> => {
  const leaves = (facts: ReadonlyArray<Fact>) => score(withdrawing(facts)) !== score(fresh(facts))
  const all = four.map(({ fact }) => fact)
  const found = all.map((_, position) => all.slice(0, position + 1)).findLast(leaves)
  return found === undefined ? [] : shrink(found, leaves)
}

describe("a defect of a system in use, planted here", () => {
  it("rules that recognise records by words in a title are no rules", () => {
    const titled = data(block("total", [item("joint", { counts: { kind: ["proposal"], title: "联名" }, pays: { by: "each", points: "5" } })]))
    const refused = Result.match(read(titled), { onFailure: ({ problems }) => problems.map(({ code, path }) => `${code} ${path.at(-1)}`), onSuccess: () => [] })
    assert.deepStrictEqual(refused, ["unknown title"])
    assert.isTrue(Result.isFailure(Schema.decodeUnknownResult(Fact, { onExcessProperty: "error" })({ record: "report/a", member: shen, kind: "report", on: "2026-03-01", title: "联名" })))
  })

  it("a cap applied on entry is caught by three records, and head-room comes back here", () => {
    assert.strictEqual(trace(keptOnEntry).length, 3)
    assert.deepStrictEqual(trace(derived), [])
    assert.strictEqual(derived(withdrawing(four.map(({ fact }) => fact))), 90_000)
  })

  it("a year taken from today's date gives last year another score, and a year that is asked for does not", () => {
    const last = starting("01-01", 2025, year.term)
    const records = [paper("a", "2025-12-05"), paper("b", "2025-11-05")]
    const today = (today: string) => records.filter(({ on }) => on.slice(0, 4) === today.slice(0, 4)).length
    assert.notStrictEqual(today("2025-12-31"), today("2026-01-01"))
    const total = (facts: ReadonlyArray<Fact>) => assess(reports, { id: shen, roles: [] }, facts, last).total
    assert.strictEqual(total(records), points("8"))
    assert.strictEqual(total([...records, paper("later", "2026-01-02")]), points("8"))
  })

  it("a rule changed in mid-year by editing it is found as two editions of one day, and a new edition leaves the days before it alone", () => {
    const halved = (inForce: object, edition: string) => rulebook(block("total", [item("reports", { counts: { kind: ["report"] }, pays: { by: "each", points: "2" } })]), { edition, inForce })
    assert.deepStrictEqual(checkEditions([reports, halved({ from: "2026-01-01" }, "2026-b")]).map(({ _tag }) => _tag), ["EditionOverlap"])
    const later = halved({ from: "2026-04-03", counts: "ownDays" }, "2026-b")
    const editions: ReadonlyArray<Rulebook> = [reports, later]
    assert.deepStrictEqual(checkEditions(editions), [])
    const before = { ...year, to: paper("x", "2026-04-02").on }
    const chosen = Option.getOrThrow(inForce(editions, before.to))
    assert.deepStrictEqual(assess(chosen, { id: shen, roles: [] }, [paper("a")], before), assess(reports, { id: shen, roles: [] }, [paper("a")], before))
  })

  it("a correction without a reason is no correction", () => {
    const struck = { _tag: "ActivityStruck", activity: "a1", at: "2026-04-20T02:00:00.000Z" }
    const decode = Schema.decodeUnknownResult(Schema.toCodecJson(ActivityEvent.ActivityEvent))
    assert.isTrue(Result.isSuccess(decode({ ...struck, reason: "同一活动记了两次" })))
    assert.isTrue(Result.isFailure(decode({ ...struck, reason: "" })))
    assert.isTrue(Result.isFailure(decode(struck)))
  })

  it("members matched by name receive each other's points, and members matched by id do not", () => {
    const namesakes = [{ id: shen, name: "同名" }, { id: Member.Id.make("shen-2"), name: "同名" }]
    const records = [paper("a")]
    const byName = namesakes.map(({ name }) => records.filter((one) => namesakes.some(({ id, name: other }) => id === one.member && name === other)).length)
    const byId = namesakes.map(({ id }) => assess(reports, { id, roles: [] }, records, year).total)
    assert.deepStrictEqual(byName, [1, 1])
    assert.deepStrictEqual(byId, [points("4"), Points.zero])
  })

  it("points given by hand without a clause are no record, and those with one cite it", () => {
    const marked = rulebook(block("total", [item("marks", { counts: { kind: ["mark"], article: ["1"] }, pays: { by: "mark" }, evidence: true })]))
    const decode = Schema.decodeUnknownResult(Fact)
    const mark = { record: "mark/a", member: shen, kind: "mark", on: "2026-03-01" }
    assert.isTrue(Result.isFailure(decode(mark)))
    assert.isTrue(Result.isFailure(decode({ ...mark, mark: { points: "5" } })))
    const [line] = assess(marked, { id: shen, roles: [] }, [fact("mark/a", { mark: { article: "1", points: "5" }, evidence: "doc/1" })], year).lines
    assert.deepInclude(line, { article: "1", records: ["mark/a"], points: points("5") })
    assert.deepStrictEqual(assess(marked, { id: shen, roles: [] }, [fact("mark/a", { mark: { article: "1", points: "5" } })], year).lines.map(({ why }) => why._tag), ["NeedsEvidence"])
  })

  it("a duplicate under another title escapes equal titles, and not the comparison of what is asked", () => {
    const body = "具体建议：一、采购十二座微循环公交车，在老旧街巷开行接驳线路，串联地铁站与菜场。二、对七十岁以上老人乘坐接驳公交免票。"
    const one = Similar.read("one", "关于在老旧街巷开通微循环接驳公交的建议", body)
    const again = Similar.read("again", "打通最后一公里，开行街巷微循环公交", body)
    assert.notStrictEqual(one.title, again.title)
    assert.strictEqual(Similar.hint(one, again).kind, "same")
  })

  it("a change of state that cleans up in part leaves ghost points, caught by one record, and derived scores leave none", () => {
    assert.strictEqual(trace(ghosts).length, 1)
    assert.deepStrictEqual(trace(derived), [])
  })
})
