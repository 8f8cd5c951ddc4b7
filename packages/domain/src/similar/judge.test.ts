import { assert, describe, it } from "@effect/vitest"
import { judge } from "./judge.ts"
import type { Evidence } from "./Likeness.ts"

const alike: Evidence = {
  title: 8_000, asks: 0, text: 6_000, matter: 8_000, narrowed: 0, aspects: [], copied: 0, counterparts: { pairs: [], onlyA: [], onlyB: [] }, places: null, numbers: null
}

describe("Similar.judge", () => {
  it("weighs what is alike and takes off what narrows", () => {
    const by = { text: 50, matter: 40, title: 10, narrowed: 20 }
    assert.strictEqual(judge(alike, by, 4_000).score, 7_000)
    assert.strictEqual(judge({ ...alike, narrowed: 10_000 }, by, 4_000).score, 5_000)
  })
  it("calls a part of a matter related, never different", () => {
    assert.strictEqual(judge(alike).kind, "same")
    assert.strictEqual(judge({ ...alike, text: 4_000, narrowed: 10_000 }).kind, "related")
    assert.strictEqual(judge({ ...alike, text: 0, matter: 1_000, title: 0 }).kind, "different")
  })
  it("calls two that tell the same and ask nothing alike related, and asks nothing of those that recommend nothing", () => {
    const unlike = { ...alike, copied: 9_000, counterparts: { pairs: [], onlyA: [0, 1], onlyB: [0] } }
    assert.strictEqual(judge({ ...unlike, asks: 900 }).kind, "related")
    assert.strictEqual(judge({ ...unlike, asks: 2_000 }).kind, "same")
    assert.strictEqual(judge({ ...unlike, asks: 0, counterparts: { pairs: [], onlyA: [0], onlyB: [] } }).kind, "same")
  })
  it("never falls below nothing", () => assert.strictEqual(judge({ ...alike, title: 0, text: 0, matter: 0, narrowed: 10_000 }).score, 0))
  it("keeps what two places ask apart, however alike", () => assert.strictEqual(judge({ ...alike, copied: 9_000, places: { a: ["苏州"], b: ["无锡"] } }).kind, "related"))
})
