import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import { assess, assessAll } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import { binhe } from "./gallery/binhe.ts"
import * as Gallery from "./gallery/index.ts"
import * as Points from "./Points.ts"
import type { Role } from "./Rulebook.ts"
import { grow, history, Seed, small, two } from "./testing/anyHistory.ts"
import { everything } from "./testing/everything.ts"
import { block, fact, item, rulebook, shen, year } from "./testing/given.ts"

const books = [everything, binhe, ...Object.values(Gallery)]
const rolesOf = (standing: boolean): ReadonlyArray<Role> => standing ? ["standing"] : []
const sheets = (facts: ReadonlyArray<Fact>, standing: boolean) => books.map((book) => assess(book, { id: shen, roles: rolesOf(standing) }, facts, year))
const runs = { arbitrary: { runs: 60 } }

describe("for any history and any rulebook", () => {
  it.prop("the total is the sum of the lines, and of the blocks at the top", { history, standing: Schema.Boolean }, ({ history, standing }) => {
    for (const { blocks, lines, total } of sheets(history.map(grow), standing)) {
      assert.strictEqual(total, Points.sum(lines.map(({ points }) => points)))
      if (blocks.length > 0) assert.strictEqual(total, blocks[0]?.points)
    }
  }, runs)

  it.prop("the order of the facts changes nothing", { history, order: Schema.Array(small(1000)) }, ({ history, order }) => {
    const facts = history.map(grow)
    const shuffled = facts
      .map((fact, index) => ({ fact, key: order[index] ?? -index }))
      .sort((a, b) => a.key - b.key)
      .map(({ fact }) => fact)
    const bytes = JSON.stringify(sheets(facts, true))
    assert.strictEqual(JSON.stringify(sheets(shuffled, true)), bytes)
    assert.strictEqual(JSON.stringify(sheets([...facts].reverse(), true)), bytes)
  }, runs)

  it.prop("withdrawing a record that a cap cut gives its head-room back", { worth: Schema.Array(small(9)).check(Schema.isMinLength(1), Schema.isMaxLength(12)), cap: small(30), gone: small(11) }, ({ cap, gone, worth }) => {
    const book = rulebook(block("total", [
      block("capped", [item("mark", { counts: { kind: ["mark"] }, pays: { by: "mark" } })], { cap: { points: String(cap) } })
    ]))
    const given = worth.map((points, index) => fact(`mark/${index}`, { mark: { article: "1", points: String(points) }, on: `2026-03-${two(index)}` }))
    const left = given.filter((_, index) => index !== gone % given.length)
    const total = (facts: ReadonlyArray<Fact>) => assess(book, { id: shen, roles: [] }, facts, year).total
    const whole = (facts: ReadonlyArray<Fact>) => Points.sum(facts.flatMap(({ mark }) => mark === undefined ? [] : [mark.points]))
    assert.strictEqual(total(given), Math.min(cap * 10_000, whole(given)))
    assert.strictEqual(total(left), Math.min(cap * 10_000, whole(left)))
    assert.strictEqual(total([...left, fact("mark/new", { mark: { article: "1", points: "100" } })]), cap * 10_000)
  }, runs)

  it.prop("what is recorded and struck out again leaves no trace", { history, struck: Seed }, ({ history, struck }) => {
    const facts = history.map(grow)
    const slip = grow(struck)
    const corrected = [slip, ...facts].filter((fact) => fact !== slip)
    sheets([slip, ...facts], false)
    assert.deepStrictEqual(sheets(corrected, false), sheets(facts, false))
  }, runs)

  it.prop("a reason to withhold gives no points, and a base, cap, floor or rounding always some", { history }, ({ history }) => {
    const moving = ["Base", "Cap", "Floor", "Rounding"]
    const withholding = [
      "CountedOnce", "BeyondCount", "BeforeNth", "SameOccasion", "PaidElsewhere", "OtherAlternative", "NeedsEvidence", "NothingForPart",
      "NothingForLevel", "NothingForStage", "FirstOnly", "BeyondPeople", "Below", "Exempt", "DutyUnmet", "Overruled", "Repeated"
    ]
    for (const { points, why } of sheets(history.map(grow), false).flatMap(({ lines }) => lines)) {
      if (withholding.includes(why._tag)) assert.strictEqual(points, 0)
      if (moving.includes(why._tag)) assert.notStrictEqual(points, 0)
    }
  }, runs)

  it.prop("naming somebody a member as well changes nothing", { history }, ({ history }) => {
    const facts = history.map(grow)
    for (const book of books) {
      assert.deepStrictEqual(assess(book, { id: shen, roles: ["member", "standing"] }, facts, year), assess(book, { id: shen, roles: ["standing"] }, facts, year))
    }
  }, runs)

  it.prop("a cap is never passed and a floor never missed", { history }, ({ history }) => {
    for (const { blocks, total } of sheets(history.map(grow), true).slice(0, 1)) {
      const come = (id: string) => blocks.find(({ block }) => block === id)?.points ?? 0
      assert.isAtMost(come("papers"), 200_000)
      assert.isAtLeast(come("meetings"), 0)
      assert.isAtMost(total, 800_000)
    }
  }, runs)

  it.prop("the shares of a joint record add up to its worth, whatever the share", { people: small(6), limit: small(3), worth: small(99_999), weights: Schema.NonEmptyArray(small(9)) }, ({ limit, people, weights, worth }) => {
    const points = Points.format(Points.Points.make(worth + 1))
    const of = [{ by: "firstOnly" }, { by: "equal" }, { by: "equal", people: limit + 1 }, { by: "halfThenEqual", people: limit + 1 }, { by: "parts", weights: weights.map((one) => one + 1) }]
    for (const share of of) {
      const book = rulebook(block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points }, share })]))
      const total = Points.sum(Array.from({ length: people + 1 }, (_, place) =>
        assess(book, { id: shen, roles: [] }, [fact("proposal/p", { joint: { place, people: people + 1 } })], year).total))
      assert.strictEqual(total, worth + 1, share.by)
    }
  }, runs)
})

describe("a whole committee", () => {
  it("is assessed as its members are one by one", () => {
    const ann = Member.Id.make("ann")
    const facts = [fact("proposal/a", { reached: ["filed"] }), { ...fact("proposal/b", { reached: ["filed"] }), member: ann }]
    const members = [{ id: ann, roles: [] }, { id: shen, roles: [] }, { id: Member.Id.make("nobody"), roles: [] }]
    assert.deepStrictEqual(
      assessAll(Gallery.jinan2015, members, facts, year),
      members.map((member) => assess(Gallery.jinan2015, member, facts, year))
    )
  })
})
