import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import { assess, assessAll } from "./assess.ts"
import { type Fact, formsOf, Kind, Level, Marker, stagesOf } from "./Fact.ts"
import { binhe } from "./gallery/binhe.ts"
import * as Gallery from "./gallery/index.ts"
import * as Points from "./Points.ts"
import type { Role } from "./Rulebook.ts"
import { best, block, fact, item, rulebook, shen, year } from "./testing/given.ts"

const small = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))

/** What a record of a generated history is made of; few names and days, so that records repeat and clash. */
const Seed = Schema.Struct({
  kind: Kind, name: small(5), form: small(9), month: small(11), day: small(2), place: small(4), people: small(4), stages: small(4095),
  levels: small(31), attended: small(4), excused: small(2), exempt: small(2), late: small(2), amount: small(30), linked: Schema.Boolean, proven: Schema.Boolean
})
type Seed = typeof Seed.Type

const bits = <A>(all: ReadonlyArray<A>, mask: number): ReadonlyArray<A> => all.filter((_, index) => (mask >> index) % 2 === 1)
const two = (number: number): string => String(number + 1).padStart(2, "0")

const grow = (seed: Seed): Fact => {
  const { amount, attended, day, excused, exempt, form, kind, late, levels, linked, month, name, people, place, proven, stages } = seed
  const forms = formsOf[kind]
  const held = attended + excused + exempt + late
  return fact(`${kind}/${name}`, {
    on: `2026-${two(month)}-${two(day)}`,
    reached: bits(stagesOf[kind], stages),
    levels: bits(Level.literals, levels),
    amount,
    ...(place <= people ? { joint: { place, people: people + 1 } } : {}),
    ...(forms.length === 0 ? {} : { form: forms[form % forms.length] ?? "other" }),
    ...(kind !== "meeting" && kind !== "activity" || held === 0 ? {} : { attendance: { held, attended, excused, exempt, late } }),
    ...(kind === "mark" ? { mark: { article: "1", points: `${amount}.5`, by: Marker.literals[day] ?? "self" } } : {}),
    ...(linked ? { of: `proposal/${day % 8}` } : {}),
    ...(proven ? { evidence: "doc/1" } : {})
  })
}

/** A rulebook that uses every construct at once. */
const everything = rulebook(block("total", [
  block("papers", [
    best("either", [
      item("stages", { counts: { kind: ["proposal"] }, pays: { by: "stage", add: "all", stages: [{ reached: "filed", points: "3.3333" }, { reached: "excellent", points: { first: "5", sole: "2" } }] }, take: { by: "best", count: 2 } }),
      item("levels", { counts: { kind: ["report"] }, pays: { by: "level", add: "all", points: { city: "4", national: "7.7" } }, share: { by: "equal", people: 3 }, cap: { points: "9" } })
    ]),
    item("half", { counts: { kind: ["proposal", "report", "material"] }, pays: { by: "each", points: "1" }, share: { by: "halfThenEqual", people: 3 }, except: ["stages", "levels"] }),
    item("parts", { counts: { kind: ["article"] }, pays: { by: "each", points: "1" }, share: { by: "parts", weights: [5, 2, 2] }, take: { by: "fromNth", nth: 2 } })
  ], { cap: { points: "20" } }),
  block("meetings", [
    item("absent", { counts: { kind: ["meeting"], attendance: ["absent", "leave"] }, pays: { by: "each", points: "-3.5" } }),
    item("late", { counts: { kind: ["meeting", "activity"] }, measure: "late", pays: { by: "each", points: "-1" } }),
    item("share", { counts: { kind: ["activity"] }, pays: { by: "attended", atLeast: [1, 2], points: "6" } })
  ], { base: { points: "10" }, floor: { points: "0" } }),
  item("contact", { counts: { kind: ["contact"] }, measure: "amount", distinct: "month", pays: { by: "steps", add: "all", steps: [{ atLeast: 20, points: "2" }, { atLeast: 60, points: "3" }] } }),
  item("prorated", { counts: { kind: ["deed"] }, pays: { by: "threshold", need: 3, points: "10", prorated: true } }),
  item("award", { counts: { kind: ["award"] }, evidence: true, pays: { by: "each", points: "2" }, distinct: "quarter", for: ["standing"] }),
  block("met", [
    item("ratio", { counts: { kind: ["proposal"], reached: ["replied"] }, pays: { by: "ratio", outOf: { kind: ["proposal", "report"] }, atLeast: [3, 4], points: "6", offPerPercent: "0.1" } }),
    item("part", { counts: { kind: ["report"], reached: ["adopted"] }, pays: { by: "ratio", outOf: { kind: ["report"] }, atLeast: [1, 2], points: "5", prorated: true } })
  ], { base: { points: "3" }, requires: ["speaks"] }),
  item("copied", { counts: { kind: ["breach"] }, pays: { by: "each", points: "-4" } }),
  item("materials", { counts: { kind: ["material"] }, pays: { by: "each", points: "1" }, except: ["copied"] }),
  item("mark", { counts: { kind: ["mark"] }, pays: { by: "mark", markedBy: ["meeting", "reviewer"] } })
], { cap: { points: "80" } }), {
  gates: [{ id: "speaks", label: { zh: "发言", en: "speaks" }, article: "1", anyOf: [{ counts: { kind: ["speech"] }, atLeast: 1 }], forbids: [] }],
  attendance: { present: { atLeast: [2, 3] }, exempt: {} }, rounding: { to: "0.5", how: "half" }
})

const books = [everything, binhe, ...Object.values(Gallery)]
const history = Schema.Array(Seed).check(Schema.isMaxLength(40))
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
