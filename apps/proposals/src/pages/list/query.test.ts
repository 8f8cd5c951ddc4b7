import { assert, describe, it } from "vitest"
import { asked, change, read } from "./query.ts"

describe("the address of the list", () => {
  it("keeps what can be asked and leaves out what cannot", () =>
    assert.deepEqual(read("?q=供暖&stage=Filed&column=nonsense&sort=worst&colour=red&page=3"), { q: "供暖", stage: "Filed", page: "3" }))

  it("asks for the rows of its page", () => {
    const { limit, offset, q, stage } = asked(read("?q=供暖&stage=Filed&page=3&whose=all"))
    assert.deepEqual({ limit, offset, q, stage }, { limit: 40, offset: 80, q: "供暖", stage: "Filed" })
  })

  it("goes back to the first page when a filter changes, and takes a filter away", () =>
    assert.deepEqual(change({ q: "供暖", key: "yes", page: "3" }, { key: undefined, session: "15-5" }), { q: "供暖", session: "15-5" }))

  it("never asks for a stage and a column at once", () => {
    assert.deepEqual(change({ column: "pending" }, { stage: "Filed" }), { stage: "Filed" })
    assert.deepEqual(change({ stage: "Filed" }, { column: "pending" }), { column: "pending" })
  })
})
