import { assert, describe, it } from "@effect/vitest"
import { confines } from "./confines.ts"

const aspect = (name: string, side: "a" | "b", a: number, b: number) => ({ name, in: side, a, b })

describe("Similar.confines", () => {
  it("names what one asks for more than the other, and nothing both ask for alike", () =>
    assert.deepStrictEqual(confines({ aspects: [aspect("人才", "a", 10_000, 2_000), aspect("品牌", "b", 0, 5_000), aspect("标准", "b", 5_000, 5_000)], places: null, numbers: null }), { a: ["人才"], b: ["品牌"] }))
  it("names the places and numbers that set them apart, each once", () =>
    assert.deepStrictEqual(confines({ aspects: [aspect("苏州", "a", 5_000, 0)], places: { a: ["苏州"], b: ["无锡"] }, numbers: { a: ["12"], b: ["27"] } }), { a: ["苏州", "12"], b: ["无锡", "27"] }))
})
