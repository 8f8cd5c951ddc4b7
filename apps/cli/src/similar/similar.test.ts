import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { lines, row } from "../testing/rows.ts"
import { ended } from "../testing/ended.ts"
import { write } from "../testing/temporary.ts"
import { agreement, sayShare } from "./agreement.ts"

const other = { title: "关于在东湖新增公共自行车停放点的建议", text: "情况：东湖没有停车点，骑车人把车停在草地上。\n建议：\n一、在东湖设三个公共自行车停放点。\n二、由城管部门清理乱停的车辆。" }
const rows = [
  row("a"), row("b", { title: "关于给东街老旧小区楼梯装扶手的提案" }), row("c", other),
  row("d", { title: "关于降低中小企业融资成本的建议", text: "情况：企业贷款难。\n建议：\n一、设立担保基金。\n二、降低贷款利率。" })
]
const proposals = write("proposals.jsonl", lines(rows))
const pairs = (...given: ReadonlyArray<unknown>) => write("pairs.jsonl", lines(given))
const pair = (name: string, a: string, b: string, label: 0 | 1) => ({ pair: name, a, b, label, certainty: "sure", sameSession: true })

const asked = (...args: ReadonlyArray<string>) => Effect.gen(function*() {
  return yield* ended(["similar", "--proposals", yield* proposals, ...args])
})

describe("similar", () => {
  it.effect("finds the proposal that asks the same first, with the passages as they stand in both", () =>
    Effect.gen(function*() {
      const { code, out } = yield* asked("--json")
      const found = out.split("\n").map((line) => JSON.parse(line))
      assert.strictEqual(code, 0)
      assert.deepStrictEqual(found.map(({ id }) => id), ["a", "b", "c", "d"])
      const [first] = found[0].nearest
      assert.deepInclude(first, { id: "b", hint: "same" })
      for (const { mine, text } of first.passages) assert.strictEqual(row("a").text.slice(mine.from, mine.to), text)
      assert.notInclude(found[0].nearest.map((near: { readonly id: string }) => near.id), "a")
    }))
  it.effect("prints the neighbours of one proposal for people", () =>
    Effect.gen(function*() {
      const { out } = yield* asked("--id", "b")
      assert.include(out, "关于为老旧小区台阶加装扶手的建议（a）")
      assert.include(out, "shared")
    }))
  it.effect("compares pairs and says how far the hints agree with the labels", () =>
    Effect.gen(function*() {
      const { out } = yield* asked("--pairs", yield* pairs(pair("p1", "a", "b", 1), pair("p2", "a", "c", 0), pair("p3", "a", "d", 1)), "--json")
      const answer = JSON.parse(out)
      assert.deepStrictEqual(answer.pairs.map(({ hint }: { readonly hint: string }) => hint === "same"), [true, false, false])
      assert.deepInclude(answer.agreement[0], { over: "all", pairs: 3, precision: { hits: 1, of: 1, share: 10_000 }, recall: { hits: 1, of: 2, share: 5_000 } })
    }))
  it.effect("learns from judged pairs of several files and says how far it holds", () =>
    Effect.gen(function*() {
      const { out } = yield* asked("--pairs", yield* pairs(pair("p1", "a", "b", 1)), "--pairs", yield* pairs(pair("q1", "c", "d", 0)), "--folds", "--json")
      const { unseen } = JSON.parse(out)
      assert.deepStrictEqual(unseen.rows.map(({ from, pairs }: { readonly from: string; readonly pairs: number }) => [from, pairs]), [
        ["nine parts of ten", 2], ["nine parts of ten", 1], ["nine parts of ten", 1], ["the other files", 1], ["the other files", 1]
      ])
    }))
  it.effect("compares pairs that nobody judged, without a word on agreement", () =>
    Effect.gen(function*() {
      const { out } = yield* asked("--pairs", yield* pairs({ pair: "p1", a: "a", b: "b" }))
      assert.include(out, "same")
      assert.notInclude(out, "precision")
    }))
  it.effect("refuses two pairs of one name, as their labels could not be told apart", () =>
    Effect.gen(function*() {
      const { code, said } = yield* asked("--pairs", yield* pairs(pair("p1", "a", "b", 1)), "--pairs", yield* pairs(pair("p1", "c", "d", 0)))
      assert.strictEqual(code, 3)
      assert.match(said, /line 1: there is a pair p1 already/u)
    }))
  it.effect("names the pair of which one proposal is missing", () =>
    Effect.gen(function*() {
      const { code, said } = yield* asked("--pairs", yield* pairs(pair("p1", "a", "b", 1), pair("p2", "a", "z", 0)))
      assert.strictEqual(code, 3)
      assert.match(said, /line 2: pair p2 names z/u)
    }))
})

describe("agreement", () => {
  const judged = (pair: string, label: 0 | 1, certainty: "sure" | "debatable") => ({ pair, a: `${pair}a`, b: `${pair}b`, label, certainty, sameSession: false })
  it("counts each half and each certainty apart", () => {
    const rows = agreement([judged("p1", 1, "sure"), judged("p2", 1, "debatable")], new Map([["p1", "same"], ["p2", "related"]]), () => [])
    const recallOver = (over: string) => rows.find((row) => row.over === over)?.recall
    assert.deepStrictEqual(["all", "develop", "held out", "sure", "debatable", "same session"].map((over) => [recallOver(over)?.hits, recallOver(over)?.of]), [[1, 2], [1, 1], [0, 1], [1, 1], [0, 1], [0, 0]])
  })
  it("never rounds a share up to the whole", () => {
    assert.strictEqual(sayShare({ hits: 9_999, of: 10_000, share: 9_999 }), "99.9 % (9999 of 10000)")
    assert.strictEqual(sayShare({ hits: 0, of: 0, share: null }), "none to count")
  })
})
