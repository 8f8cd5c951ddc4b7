import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { Committee } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Committee.story.ts"

describe("Committee.evolve", () => {
  it("leaves nothing where no committee was founded", () =>
    assert.isTrue(Option.isNone(Committee.evolve(Option.none(), { _tag: "TermOpened", committee: Story.id, term: Story.term, at: on("2025-11-20") }))))
  it("keeps terms and sessions in the order they came", () => {
    const committee = Story.under(Story.county)
    assert.deepStrictEqual([committee.terms, committee.sessions, committee.calendar], [[Story.term], [Story.fifth], Story.calendar])
  })
  it.prop("takes any events and leaves a committee that can be written and read", [Schema.NonEmptyArray(Committee.CommitteeEvent.CommitteeEvent)], ([events]) => {
    const { Committee: Shape } = Committee
    const committee = events.reduce(Committee.evolve, Option.some(Story.under(Story.county)))
    assert.deepStrictEqual(Option.map(committee, (it) => Schema.decodeSync(Shape)(Schema.encodeSync(Shape)(it))), committee)
  })
})
