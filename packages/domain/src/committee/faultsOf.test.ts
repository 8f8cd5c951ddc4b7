import { assert, describe, it } from "@effect/vitest"
import { Committee } from "../index.ts"

const standard = Committee.standardPolicy
const [drafting, examination] = [Committee.standardDrafting, { steps: ["pre", "re"], rework: [{ id: "one", name: { zh: "一事一案" } }] }] as const
const faults = (change: Partial<Committee.Policy.Policy>) => Committee.faultsOf({ ...standard, ...change }).map(({ path, why }) => `${path.join(".")} ${why}`)

describe("Committee.faultsOf", () => {
  it("finds none in the policy a committee starts from", () => assert.deepStrictEqual(Committee.faultsOf(standard), []))
  it("finds what stands twice in a list, at its second place", () => {
    const [first] = standard.grounds
    assert.deepStrictEqual(faults({ grounds: [first, { ...first, article: "第九项" }] }).filter((one) => one.endsWith("repeated")), ["grounds.1.number repeated"])
    assert.deepStrictEqual(faults({ examination: { ...examination, rework: [examination.rework[0], examination.rework[0]] } }), ["examination.rework.1.id repeated"])
  })
  it("finds figures out of all bounds", () => assert.deepStrictEqual(faults({ returnWithin: 0, coSignWithin: 121, secondHandlings: -1 }), ["secondHandlings outOfRange", "returnWithin outOfRange", "coSignWithin outOfRange"]))
  it("finds proposers for whom no day is set", () =>
    assert.deepStrictEqual(faults({ replyTerms: [{ for: "plenary", from: "handover", months: 3 }, { for: "ordinary", from: "handover", months: 3, of: ["party"] }] }), ["replyTerms noTermForAll"]))
  it("finds a term beyond the limit nothing may pass", () =>
    assert.deepStrictEqual(faults({ extension: { months: 1, absoluteMonths: 2 } }), ["replyTerms.0.months beyondLimit", "replyTerms.1.months beyondLimit"]))
  it("finds a least length above the most", () => assert.deepStrictEqual(faults({ drafting: { ...drafting, analysis: { least: 30, most: 20 } } }), ["drafting.analysis.least leastAboveMost"]))
  it("finds a panel with fewer seats at most than at least, and one indicator twice", () => {
    const [first] = Committee.standardPanel.handling
    assert.deepStrictEqual(faults({ panel: { ...Committee.standardPanel, least: 21, handling: [first, first] } }), ["panel.handling.1.id repeated", "panel.least leastAboveMost"])
  })
  it("finds a word that leads to no ground", () =>
    assert.deepStrictEqual(faults({ drafting: { ...drafting, guardedWords: [{ word: "绝密", advice: { zh: "请删去" }, ground: 99 }] } }), ["drafting.guardedWords.0.ground noSuchGround"]))
  it("finds a kind of meeting with two quorums, and one that nobody could meet", () => {
    assert.deepStrictEqual(faults({ quorum: [{ meeting: "plenary", over: [1, 2] }, { meeting: "plenary", over: [2, 3] }] }), ["quorum.1.meeting repeated"])
    assert.deepStrictEqual(faults({ quorum: [{ meeting: "plenary", over: [1, 1] }, { meeting: "standing", over: [1, 1], orEqual: true }, { meeting: "group", over: [3, 2], orEqual: true }] }), ["quorum.0.over outOfRange", "quorum.2.over outOfRange"])
  })
  it("finds a rule of leave for more half days than its most", () => {
    const rule = { channels: ["written"], approver: "organiser", article: "一" } as const
    assert.deepStrictEqual(faults({ leave: { rules: [{ ...rule, misses: { from: 3, upTo: 2 } }, { ...rule, misses: { from: 3 } }] } }), ["leave.rules.0.misses leastAboveMost"])
  })
  it("finds steps of the examination out of their order, or one twice", () => {
    assert.deepStrictEqual(faults({ examination: { ...examination, steps: ["joint", "pre"] } }), ["examination.steps outOfOrder"])
    assert.deepStrictEqual(faults({ examination: { ...examination, steps: ["pre", "pre"] } }), ["examination.steps outOfOrder"])
  })
})
