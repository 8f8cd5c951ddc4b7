import { assert, describe, it } from "@effect/vitest"
import { attend } from "./attend.ts"
import { fact } from "./testing/given.ts"

const twoThirds = { present: { atLeast: [2, 3] }, exempt: {} } as const

describe("attend", () => {
  it.each([
    [{ held: 8, attended: 5 }, "absent"],
    [{ held: 8, attended: 6 }, "present"],
    [{ held: 3, attended: 2 }, "present"],
    [{ held: 8, attended: 5, excused: 3 }, "leave"],
    [{ held: 8, attended: 5, excused: 2 }, "absent"],
    [{ held: 8, attended: 2, exempt: 5 }, "present"],
    [{ held: 8, attended: 0, exempt: 8 }, "exempt"],
    [{ held: 1, attended: 0, excused: 1 }, "leave"]
  ])("reads %j as %s where two thirds are presence", (attendance, state) =>
    assert.strictEqual(attend(fact("meeting/m", { attendance }), twoThirds), state))

  it.each([
    [{ held: 8, attended: 1 }, "present"],
    [{ held: 8, attended: 0 }, "absent"],
    [{ held: 8, attended: 0, exempt: 8 }, "leave"]
  ])("reads %j as %s where the regulation says nothing", (attendance, state) =>
    assert.strictEqual(attend(fact("meeting/m", { attendance }), {}), state))

  it("takes a meeting without half days for attended", () => assert.strictEqual(attend(fact("meeting/m"), twoThirds), "present"))
})
