import { assert, it } from "@effect/vitest"
import { HouseEvent } from "@jianyan/domain"
import * as codec from "./codec.ts"
import { passedOn } from "./sample.ts"

it("writes the members of an event in one order, without a space", () => {
  assert.strictEqual(
    codec.encode(passedOn("市委统战部")),
    "{\"_tag\":\"ProposalPassedOn\",\"at\":\"2026-03-01T08:00:00.000Z\",\"proposal\":\"p-1\",\"to\":\"市委统战部\"}"
  )
})

it("reads no text that is not an event of the house", () => {
  assert.throws(() => codec.decode("{\"_tag\":\"MemberRanked\"}"))
  assert.throws(() => codec.decode("{"))
})

it.prop("writes what it reads as it was", { event: HouseEvent.HouseEvent }, ({ event }) => {
  const text = codec.encode(event)
  assert.strictEqual(codec.encode(codec.decode(text)), text)
})
