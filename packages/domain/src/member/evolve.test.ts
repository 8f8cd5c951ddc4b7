import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Member } from "../index.ts"
import * as Story from "./Member.story.ts"

describe("Member.evolve", () => {
  it.prop("takes any events and leaves a member that can be written and read", [Schema.Array(Member.MemberEvent.MemberEvent)], ([events]) => {
    const member = Story.after(...events.map((event) => ({ ...event, member: Story.id })))
    assert.deepStrictEqual(Schema.decodeSync(Member.Member)(Schema.encodeSync(Member.Member)(member)), member)
  })
  it.prop("leaves the members as they were for one who was never seated", [Member.MemberEvent.MemberEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Member.evolve(Member.empty, event)), event._tag === "MemberSeated" ? 1 : 0))
})
