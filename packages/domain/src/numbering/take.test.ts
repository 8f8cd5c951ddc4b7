import { assert, describe, it } from "@effect/vitest"
import { DateTime, Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import * as Numbering from "./index.ts"

const at = DateTime.makeUnsafe("2026-01-19T01:00:00Z")
const session = (id: string) => SessionId.make(id)
const next = (self: Numbering.Numbering, id: string) => Numbering.take(self, session(id), at)

describe("Numbering.take", () => {
  it("begins at one in every session", () => {
    const taken = Numbering.evolve(Numbering.empty, next(Numbering.empty, "15-4"))
    assert.strictEqual(next(taken, "15-5").number, 1)
    assert.strictEqual(next(taken, "15-4").number, 2)
  })
  it.prop("never gives a number twice, in whatever order sessions take theirs", { order: Schema.Array(Schema.Literals(["15-4", "15-5", "15-6"])) }, ({ order }) => {
    let numbers = Numbering.empty
    const given: Array<string> = []
    for (const id of order) {
      const event = next(numbers, id)
      numbers = Numbering.evolve(numbers, event)
      given.push(`${event.numbering} ${event.number}`)
    }
    assert.strictEqual(new Set(given).size, order.length)
  })
})
