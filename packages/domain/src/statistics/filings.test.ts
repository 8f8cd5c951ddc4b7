import { assert, describe, it } from "@effect/vitest"
import { Proposal, Statistics } from "../index.ts"
import * as Story from "../proposal/Proposal.story.ts"

/** So many proposals at a stage; leads name what was merged into them. */
const many = (count: number, stage: Proposal.Stage["_tag"], absorbed: ReadonlyArray<Proposal.Id> = []) =>
  Array.from({ length: count }, (_, place) => ({ id: Proposal.Id.make(`${stage}-${absorbed.length}-${place}`), stage: Story.after(stage).stage, absorbed }))

const one = [Proposal.Id.make("another")]

describe("the national tables", () => {
  it("add up for 2025: 5890 = 5002 + 262 + 626", () => {
    const all = [...many(5002, "Filed"), ...many(262, "Merged"), ...many(626, "Converted")]
    const { converted, filed, merged, received } = Proposal.tally(all)
    assert.deepStrictEqual({ received, filed, merged, converted }, { received: 5890, filed: 5002, merged: 262, converted: 626 })
  })
  it("add up for 2013: 5641 = 5254 + 317 + 70, merged and withdrawn printed as one", () => {
    const all = [...many(5254, "Filed"), ...many(300, "Merged"), ...many(17, "Withdrawn"), ...many(70, "PassedOn")]
    const { filed, merged, passedOn, received, withdrawn } = Proposal.tally(all)
    assert.deepStrictEqual({ received, filed, gone: merged + withdrawn, passedOn }, { received: 5641, filed: 5254, gone: 317, passedOn: 70 })
  })
})

describe("Yicheng’s figures", () => {
  // 99 proposals were merged into 41 leads: 140 in groups. 31 stand alone, 64 became opinions.
  const all = [...many(31, "Filed"), ...many(41, "Filed", one), ...many(99, "Merged"), ...many(64, "Converted")]
  const counted = Statistics.filings(all)

  it("hold filed before merging and filed after it side by side", () => {
    assert.strictEqual(Proposal.tally(all).received, 235)
    assert.strictEqual(counted.inGroups, 140)
    assert.strictEqual(counted.afterMerging.length, 72)
    assert.strictEqual(counted.beforeMerging.length, 171)
    assert.strictEqual(Proposal.tally(all).converted, 64)
  })
  it("do not give the 174 that is printed: individual 100, joint 68 and collective 3 are 171 too", () => {
    assert.strictEqual(counted.beforeMerging.length, 100 + 68 + 3)
    assert.notStrictEqual(counted.beforeMerging.length, 174)
  })
})

describe("Statistics.filings", () => {
  it("counts a proposal turned away, withdrawn or pending in neither way", () =>
    assert.deepStrictEqual(
      Statistics.filings([...many(2, "NotFiled"), ...many(1, "Withdrawn"), ...many(3, "Submitted"), ...many(1, "Reworking"), ...many(1, "Drafted")]),
      { beforeMerging: [], afterMerging: [], merged: [], leads: [], inGroups: 0 }
    ))
})
