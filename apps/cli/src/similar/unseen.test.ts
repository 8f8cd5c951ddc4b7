import type { Similar } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { interval } from "./interval.ts"
import { learn } from "./learn.ts"
import { byFiles, byFolds, type Judged } from "./tried.ts"
import { sayUnseen, unseen } from "./unseen.ts"

const evidence = (text: number, matter: number, narrowed = 0): Similar.Evidence =>
  ({ title: matter, asks: text, text, matter, narrowed, aspects: [], copied: 0, counterparts: { pairs: [], onlyA: [], onlyB: [] }, places: null, numbers: null })

const judged = (file: string, n: number, label: 0 | 1, found: Similar.Evidence, ids: readonly [string, string] = [`${file}${n}a`, `${file}${n}b`]): Judged =>
  ({ file, pair: { pair: `${file}${n}`, a: ids[0], b: ids[1], label, certainty: "sure", sameSession: true }, evidence: found })

/** Pairs that ask the same are alike in what they say; parts of a whole are so too, and are narrowed. */
const made = (file: string): ReadonlyArray<Judged> => Array.from({ length: 12 }, (_, n) => [
  judged(file, 3 * n, 1, evidence(5_000 + 100 * n, 7_000 + 50 * n)),
  judged(file, 3 * n + 1, 0, evidence(2_500 + 100 * n, 3_000 + 50 * n)),
  judged(file, 3 * n + 2, 0, evidence(4_900 + 100 * n, 6_800 + 50 * n, 9_000))
]).flat()

describe("learn", () => {
  it("finds where pairs that ask the same begin, and what parts take off", () => {
    const { same, weights } = learn(made("x"))
    const score = (text: number, matter: number, narrowed: number) => (weights.text * text + (weights.matter + weights.title) * matter - weights.narrowed * narrowed) / 100
    assert.isTrue(score(5_000, 7_000, 0) > same)
    assert.isTrue(score(3_600, 3_550, 0) < same)
    assert.isTrue(score(6_000, 7_350, 9_000) < same)
    assert.approximately(weights.text + weights.matter + weights.title, 100, 1e-9)
  })
  it("learns nothing from pairs that places, numbers or copied words decide", () => {
    const apart = judged("x", 99, 1, { ...evidence(0, 0), places: { a: ["苏州"], b: ["无锡"] } }), copied = judged("x", 98, 0, { ...evidence(9_000, 9_000), copied: 9_000 })
    assert.deepStrictEqual(learn([...made("x"), apart, copied]), learn(made("x")))
  })
  it("keeps the weights in use where there is nothing to learn from", () => assert.isTrue(learn([]).same > 0))
})

describe("byFolds", () => {
  it("judges every pair once, and right where the others teach it", () => {
    const tried = byFolds(made("x"))
    assert.deepStrictEqual(tried.map(({ pair }) => pair.pair).toSorted(), made("x").map(({ pair }) => pair.pair).toSorted())
    assert.isTrue(tried.every(({ hint, pair }) => (hint === "same") === (pair.label === 1)))
  })
  it("leaves a pair out of what is learned with all that share a proposal with it, at once or by way of others", () => {
    const chain = [judged("x", 100, 1, evidence(0, 0), ["p", "q"]), judged("x", 101, 1, evidence(0, 0), ["q", "r"]), judged("x", 102, 1, evidence(0, 0), ["s", "r"])]
    assert.deepStrictEqual(new Set(byFolds([...made("x"), ...chain]).filter(({ pair }) => chain.some((one) => one.pair.pair === pair.pair)).map(({ cluster }) => cluster)), new Set(["p"]))
  })
})

describe("byFiles", () => {
  it("judges the pairs of a file by the others alone", () => {
    const turned = made("y").map((one) => ({ ...one, pair: { ...one.pair, label: one.pair.label === 1 ? 0 as const : 1 as const } }))
    const tried = byFiles([...made("x"), ...turned]).filter(({ file }) => file === "y")
    assert.isTrue(tried.every(({ hint, pair }) => (hint === "same") === (pair.label === 0)))
  })
})

describe("interval", () => {
  it("is narrow where nothing varies, and holds what was counted", () => {
    assert.deepStrictEqual(interval(byFolds(made("x"))), { precision: { from: 10_000, to: 10_000 }, recall: { from: 10_000, to: 10_000 } })
    const tried = byFolds(made("x")).map((one, at) => ({ ...one, hint: at % 4 === 0 ? "same" as const : one.hint }))
    const { precision } = interval(tried)
    const share = 10_000 * tried.filter(({ hint, pair }) => hint === "same" && pair.label === 1).length / tried.filter(({ hint }) => hint === "same").length
    assert.isTrue(precision !== null && precision.from < share && share < precision.to)
  })
  it("of nothing is none", () => assert.deepStrictEqual(interval([]), { precision: null, recall: null }))
})

describe("unseen", () => {
  it("says for each file what nine parts of ten and the other files teach of it", () => {
    const { learned, rows } = unseen([...made("a/x.jsonl"), ...made("a/y.jsonl")])
    assert.deepStrictEqual(learned.map(({ from }) => from), ["in use", "x.jsonl", "y.jsonl"])
    assert.deepStrictEqual(rows.map(({ from, over, pairs }) => `${from}: ${pairs} of ${over}`), [
      "nine parts of ten: 72 of all", "nine parts of ten: 36 of x.jsonl", "nine parts of ten: 36 of y.jsonl", "the other files: 36 of x.jsonl", "the other files: 36 of y.jsonl"
    ])
    assert.include(sayUnseen({ learned, rows }), "100.0 % (24 of 24)")
  })
})
