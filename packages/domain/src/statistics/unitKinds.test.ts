import { assert, describe, it } from "@effect/vitest"
import { Day, Statistics, Unit } from "../index.ts"
import { given, on } from "../house/House.story.ts"
import * as Story from "../proposal/Proposal.story.ts"

describe("Statistics.unitKindsOf", () => {
  const from = Day.Day.make("2019-01-18"), at = on("2026-01-05")
  const { units } = given(Unit.register(Story.housing, { zh: "市住建局" }, from, at, "government"), Unit.register(Story.finance, { zh: "市财政局" }, from, at, "government"), Unit.register(Story.transport, { zh: "市交通局" }, from, at))
  const kindsOf = (self: Parameters<typeof Statistics.unitKindsOf>[0]) => Statistics.unitKindsOf(self, units, () => undefined)
  const handled = Story.at("Accepted")

  it("names each kind once, and what nobody has told as not told", () => {
    const several = { ...handled, stage: { ...handled.stage, handling: { ...handled.stage.handling, assignment: { _tag: "Lead" as const, lead: Story.housing, with: [Story.finance, Story.transport] as const } } } }
    assert.deepStrictEqual([kindsOf(handled), kindsOf(several)], [["government"], ["government", "notTold"]])
  })
  it("names none before a proposal is handed over", () => assert.deepStrictEqual(kindsOf(Story.at("Filed")), []))
})
