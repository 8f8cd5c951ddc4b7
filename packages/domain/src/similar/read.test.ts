import { assert, describe, it } from "@effect/vitest"
import { read } from "./read.ts"

describe("Similar.read", () => {
  it("parts what is asked from the rest", () =>
    assert.deepStrictEqual(read("p", "加车", "调研情况：车少。具体建议：一、加车。二、拓路。"), {
      id: "p",
      title: "加车",
      asks: ["加车。", "拓路。"],
      body: "调研情况：车少。具体建议："
    }))
  it("reads a text that asks nothing as body", () => assert.deepStrictEqual(read("p", "", "车很准时。"), { id: "p", title: "", asks: [], body: "车很准时。" }))
})
