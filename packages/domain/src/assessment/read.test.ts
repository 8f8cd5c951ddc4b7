import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { read } from "./read.ts"
import { block, data, item } from "./testing/given.ts"

const filed = { counts: { kind: ["proposal"], reached: ["filed"] }, pays: { by: "each", points: "5" } }
const table = (given: object) => block("total", [item("filed", { ...filed, ...given })])
const problems = (given: unknown) => Result.match(read(given), {
  onSuccess: () => [],
  onFailure: ({ problems }) => problems.map(({ code, path }) => [path.join("."), code])
})
const allowed = (given: unknown) => Result.match(read(given), { onSuccess: () => [], onFailure: ({ problems: [first] }) => first.allowed })

describe("read", () => {
  it("reads what it wrote down in the examples of the tests", () => assert.deepStrictEqual(problems(data(table({}))), []))

  it.each([
    ["a key the language does not have", data(table({ weight: "2" })), "table.of.0.weight", "unknown"],
    ["a key that is left out", data(block("total", [item("filed", { counts: filed.counts })])), "table.of.0.pays", "missing"],
    ["points as a number", data(table({ pays: { by: "each", points: 5 } })), "table.of.0.pays.points", "unfit"],
    ["five decimals", data(table({ pays: { by: "threshold", need: 1, points: "0.00001" } })), "table.of.0.pays.points", "unfit"],
    ["a share where each part has its own amount", data(table({ pays: { by: "each", points: { first: "5" } }, share: { by: "equal" } })), "table.of.0.share", "unfit"],
    ["a choice of records under a threshold", data(table({ pays: { by: "threshold", need: 2, points: "5" }, take: { by: "once" } })), "table.of.0.take", "unfit"],
    ["both bounds in a condition", data(table({}), { gates: [{ id: "g", label: { zh: "门", en: "gate" }, anyOf: [{ counts: filed.counts, atLeast: 1, atMost: 2 }], forbids: [] }] }), "gates.0.anyOf.0", "unfit"],
    ["one record an occasion of a proportion", data(table({ distinct: "day", pays: { by: "ratio", outOf: { kind: ["proposal"] }, atLeast: [1, 2], points: "5" } })), "table.of.0.distinct", "unfit"],
    ["a proportion of more than the whole", data(table({ pays: { by: "ratio", outOf: { kind: ["proposal"] }, atLeast: [3, 2], points: "5" } })), "table.of.0.pays.atLeast", "unfit"],
    ["a part and a deduction at once", data(table({ pays: { by: "ratio", outOf: { kind: ["proposal"] }, atLeast: [1, 2], points: "5", prorated: true, offPerPercent: "1" } })), "table.of.0.pays.prorated", "unfit"],
    ["a number of places and a share", data(table({}), { quotas: [{ id: "q", label: { zh: "名额", en: "places" }, count: 3, share: [1, 5], within: "all", ties: "all" }] }), "quotas.0", "unfit"],
    ["a row of years and years of the term", data(table({}), { consequences: [{ id: "c", label: { zh: "后果", en: "what follows" }, when: [{ by: "below", points: "60" }], running: 2, inTerm: 3 }] }), "consequences.0.inTerm", "unfit"],
    ["one year in a row", data(table({}), { consequences: [{ id: "c", label: { zh: "后果", en: "what follows" }, when: [{ by: "below", points: "60" }], running: 1 }] }), "consequences.0.running", "unfit"],
    ["a day that does not exist", data(table({}), { inForce: { from: "2026-02-30" } }), "inForce.from", "unfit"],
    ["text that is no rulebook", "rulebook", "", "unfit"]
  ])("refuses %s and says where", (_, given, path, code) => assert.deepInclude(problems(given), [path, code]))

  it.each([
    ["points for a rank", table({ pays: { by: "rank", first: "10" } }), "table.of.0.pays.by", "unfit"],
    ["only the best tenth of members", table({ top: "0.1" }), "table.of.0.top", "unknown"],
    ["signing in to the app", table({ counts: { kind: ["checkIn"] } }), "table.of.0.counts.kind.0", "unfit"],
    ["minutes on line", table({ measure: "minutesOnline" }), "table.of.0.measure", "unfit"],
    ["times the app was opened", table({ counts: { kind: ["proposal"], opened: 3 } }), "table.of.0.counts.opened", "unknown"],
    ["likes", table({ counts: { kind: ["like"] } }), "table.of.0.counts.kind.0", "unfit"]
  ])("has no word for %s", (_, table, path, code) => assert.deepStrictEqual(problems(data(table)), [[path, code]]))

  it("names the way out: the values and the keys that would be right", () => {
    assert.deepStrictEqual(allowed(data(table({ share: { by: "half" } }))), ["all", "firstOnly", "equal", "halfThenEqual", "parts"])
    assert.include(allowed(data(table({ counts: { kind: ["proposals"] } }))), "proposal")
    assert.include(allowed(data(table({ wieght: "2" }))), "share")
  })

  it("lists everything wrong at once", () =>
    assert.deepStrictEqual(problems({ ...data(table({ measure: "likes" })), yearStarts: "13-01" }).map(([path]) => path), ["yearStarts", "table.of.0.measure"]))
})
