import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.versions", () => {
  const revised = (analysis: string, day: string) => ({ _tag: "ProposalRevised", proposal: Story.id, content: { ...Story.content, analysis }, at: on(day) }) as const
  const { drafted, reworked, submitted } = Story.happening(Story.id)
  const found = Proposal.versions([drafted, revised("一", "2026-01-06"), revised("一", "2026-01-07"), revised("二", "2026-01-08"), submitted, reworked, revised("三", "2026-01-21"), { ...submitted, at: on("2026-01-22") }])

  it("keeps every version in order, and none for saving without a change", () =>
    assert.deepStrictEqual(found.map(({ content, number }) => [number, content.analysis]), [[1, Story.content.analysis], [2, "一"], [3, "二"], [4, "三"]]))
  it("says which ones the committee received", () => assert.deepStrictEqual(found.map((one) => one.received), [false, false, true, true]))
  it("dates each by the day it was written", () => assert.deepStrictEqual(found.map((one) => one.at), [Story.when.drafted, on("2026-01-06"), on("2026-01-08"), on("2026-01-21")]))
})
