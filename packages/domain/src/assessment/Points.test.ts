import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import * as Points from "./Points.ts"

const amount = Schema.Int.check(Schema.isBetween({ minimum: -1_000_000_000, maximum: 1_000_000_000 }))
const weights = Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 }))).check(Schema.isBetweenLength(1, 12))
const points = (text: string) => Option.getOrThrow(Points.parse(text))

describe("Points", () => {
  it.each([
    ["7.5", 75_000], ["-1.5", -15_000], ["0", 0], ["-0", 0], ["118.5", 1_185_000], ["0.0001", 1], ["999999999.9999", 9_999_999_999_999]
  ])("reads %s exactly", (text, size) => assert.strictEqual(points(text), size))

  it.each(["7.", ".5", "+1", "1e3", "07", "1.00001", "1,5", "", " 1", "１", "1000000000"])("reads nothing from %j", (text) =>
    assert.isTrue(Option.isNone(Points.parse(text))))

  it.each([["7.50", "7.5"], ["-0.0500", "-0.05"], ["12.0000", "12"], ["-0", "0"]])("writes %s as %s", (text, written) =>
    assert.strictEqual(Points.format(points(text)), written))

  it.prop("reads back what it writes", { amount }, ({ amount }) => {
    assert.strictEqual(points(Points.format(Points.Points.make(amount))), amount)
  })

  it.prop("deals out shares that add up to the whole", { amount, weights }, ({ amount, weights }) => {
    assert.strictEqual(Points.sum(Points.deal(Points.Points.make(amount), weights)), amount)
  })

  it.prop("deals no share further than 1/10,000 point from its exact part", { amount, weights }, ({ amount, weights }) => {
    const parts = weights.reduce((sum, weight) => sum + weight, 0)
    Points.deal(Points.Points.make(amount), weights).forEach((share, position) =>
      assert.isBelow(Math.abs(share * parts - amount * (weights[position] ?? 0)), parts))
  })

  it.each([
    ["12.5", [1, 1, 1], ["4.1667", "4.1667", "4.1666"]],
    ["25", [2, 1, 1], ["12.5", "6.25", "6.25"]],
    ["-1", [1, 1, 1], ["-0.3334", "-0.3333", "-0.3333"]],
    ["0.0001", [1, 9], ["0", "0.0001"]],
    ["5", [], []]
  ])("deals %s by %j as %j", (whole, weights, shares) =>
    assert.deepStrictEqual(Points.deal(points(whole), weights).map(Points.format), shares))

  it.each([
    ["86.25", "0.5", "half", "86.5"], ["86.24", "0.5", "half", "86"], ["86.24", "0.5", "down", "86"], ["86.01", "1", "up", "87"],
    ["-86.25", "0.5", "half", "-86.5"], ["-0.2", "1", "half", "0"], ["60", "1", "up", "60"]
  ] as const)("rounds %s to %s, %s, as %s", (from, step, how, to) =>
    assert.strictEqual(Points.format(Points.round(points(from), points(step), how)), to))
})
