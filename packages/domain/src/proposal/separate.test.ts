import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.separate", () => {
  const at = Story.when.accepted
  const { merged, replied } = Story.happening(Story.id)

  for (const stage of ["Submitted", "Recommended", "Filed"] as const) {
    it(`puts both back where they stood, a proposal that was ${stage} too`, () => {
      const before = Story.book(...Story.until(stage), ...Story.until("Filed", Story.other))
      const after = Proposal.evolve(before, merged)
      assert.notDeepEqual(Story.written(after), Story.written(before))
      const event = Result.getOrThrow(Proposal.separate(Story.standing("Merged", after), at))
      assert.deepStrictEqual(Story.written(Proposal.evolve(after, event)), Story.written(before))
    })
  }
  it("leaves the others the lead absorbed", () => {
    const both = Story.book(...Story.until("Filed"), ...Story.until("Filed", Story.other), ...Story.until("Filed", Story.third), merged, Story.happening(Story.third).merged)
    const event = Result.getOrThrow(Proposal.separate(Story.standing("Merged", both), at))
    assert.deepStrictEqual(Story.standing("Filed", Proposal.evolve(both, event), Story.other).absorbed, [Story.third])
  })
  it("refuses a merged proposal that was answered", () =>
    assert.deepStrictEqual(refusal(Proposal.separate(Story.at("Merged", replied), at)), { _tag: "Proposal.AlreadyAnswered", id: Story.id }))
})
