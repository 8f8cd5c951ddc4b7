import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Day, Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import { units } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

const fourth = Proposal.Id.make("p4")
const handed = (id: Proposal.Id, assignment: Proposal.Handling.Assignment, category = "urban-rural") => {
  const { drafted, handedOver, recommended, submitted, filed } = Story.happening(id)
  return [{ ...drafted, content: { ...Story.content, category } }, submitted, recommended, filed, { ...handedOver, assignment }]
}
const returned = { _tag: "HandlingReturned", proposal: Story.third, unit: Story.transport, reason: "不属本局职责", at: on("2026-02-12") } as const
const past = Story.book(
  ...handed(Story.other, { _tag: "Sole", unit: Story.housing }), ...handed(fourth, { _tag: "Sole", unit: Story.finance }),
  ...handed(Story.third, { _tag: "Sole", unit: Story.transport }), returned, { ...Story.happening(Story.third).handedOver, assignment: { _tag: "Lead", lead: Story.finance, with: [Story.housing] } }
)
const suggest = (near: ReadonlyArray<Proposal.Near>, category = "urban-rural", known = units) => Proposal.suggestUnits(past, known, near, { category })

describe("Proposal.suggestUnits", () => {
  it("puts first who handled the proposal most like it, and says which", () =>
    assert.deepStrictEqual(suggest([{ id: Story.other, score: 7_000 }]), [
      { unit: Story.housing, sameCategory: 1, like: [{ id: Story.other, score: 7_000 }], sentBack: [] },
      { unit: Story.finance, sameCategory: 2, like: [], sentBack: [] }
    ]))
  it("goes by the category where nothing is like it", () =>
    assert.deepStrictEqual(suggest([{ id: Story.other, score: 300 }]).map(({ sameCategory, unit }) => [unit, sameCategory]), [[Story.finance, 2], [Story.housing, 1]]))
  it("weighs a co-handler less than the lead, and leaves out who sent the like of it back", () => {
    const found = suggest([{ id: Story.third, score: 6_000 }], "environment")
    assert.deepStrictEqual(found.map(({ unit }) => unit), [Story.finance, Story.housing])
    const both = suggest([{ id: Story.third, score: 6_000 }])
    assert.isFalse(both.some(({ unit }) => unit === Story.transport))
  })
  it("says what a unit sent back that is proposed all the same", () => {
    const again = Story.book(...handed(Story.other, { _tag: "Sole", unit: Story.transport }), ...handed(Story.third, { _tag: "Sole", unit: Story.transport }), returned)
    assert.deepStrictEqual(Proposal.suggestUnits(again, units, [{ id: Story.other, score: 9_000 }, { id: Story.third, score: 4_000 }], Story.content)[0], {
      unit: Story.transport, sameCategory: 1, like: [{ id: Story.other, score: 9_000 }], sentBack: [Story.third]
    })
  })
  it("proposes no closed unit, and nobody where nothing was handed over", () => {
    const closed = HashMap.modify(units, Story.housing, (unit) => ({ ...unit, closed: Day.Day.make("2026-01-01") }))
    assert.deepStrictEqual(suggest([{ id: Story.other, score: 7_000 }], "urban-rural", closed).map(({ unit }) => unit), [Story.finance])
    assert.deepStrictEqual(Proposal.suggestUnits(Proposal.empty, units, [], Story.content), [])
  })
})
