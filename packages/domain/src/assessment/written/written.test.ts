import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Day } from "../../committee/Day.ts"
import * as Member from "../../member/Member.ts"
import { assess } from "../assess.ts"
import { check } from "../check.ts"
import { cover } from "../cover.ts"
import type { Fact } from "../Fact.ts"
import { follow } from "../follow.ts"
import * as Points from "../Points.ts"
import { read } from "../read.ts"
import { amend, say } from "../reading/index.ts"
import type { Role, Rulebook } from "../Rulebook.ts"
import { fact, facts, shen, year } from "../testing/given.ts"
import { starting } from "../Year.ts"
import tiersData from "./adding-tiers.json" with { type: "json" }
import halfDaysData from "./half-days.json" with { type: "json" }
import sharesData from "./shares.json" with { type: "json" }

/** Rulebooks of regulations made up for this test, written from docs/rulebooks.md alone: no code knows of them. */
const halfDays = Result.getOrThrow(read(halfDaysData))
const tiers = Result.getOrThrow(read(tiersData))
const shares = Result.getOrThrow(read(sharesData))

const sheet = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) => assess(book, { id: shen, roles }, given, starting(book.yearStarts, 2026, year.term))
const meeting = (form: "plenary" | "standing", attendance: object, name: string = form) => fact(`meeting/${name}`, { form, attendance: { held: 8, attended: 8, ...attendance } })
const inFull = (times: number) => facts(times, "activity", { form: "research", attendance: { held: 2, attended: 2 } })
const joint = (place: number, people: number) => ({ joint: { place, people } })

describe("a rulebook unknown to the code", () => {
  it.each([halfDays, tiers, shares].map((book) => [book.id, book] as const))("%s is sound, covers every clause of its text, and reads back as itself", (_, book) => {
    assert.deepStrictEqual(check(book), [])
    const { count, loose } = cover(book, "zh")
    assert.deepStrictEqual([count.open, count.outOfScope, loose.length], [0, 0, 0])
    for (const language of ["zh", "en"] as const) {
      for (const said of say(book, language)) assert.deepStrictEqual(Result.getOrThrow(amend(book, said, said.sentence, language)), book)
    }
  })

  it.each<[string, Rulebook, ReadonlyArray<Fact>, ReadonlyArray<Role>, string]>([
    ["half days: a whole plenary of eight", halfDays, [meeting("plenary", {})], [], "4"],
    ["half days: six, one with leave, one without", halfDays, [meeting("plenary", { attended: 6, excused: 1 })], [], "1.75"],
    ["half days: twelve is the most", halfDays, ["a", "b", "c", "d"].map((name) => meeting("plenary", {}, name)), [], "12"],
    ["half days: absence never costs more than there is", halfDays, [meeting("plenary", { attended: 1 })], [], "0"],
    ["half days: an assignment costs nothing", halfDays, [meeting("plenary", { attended: 4, exempt: 4 })], [], "2"],
    ["best of: two proposals against one speech", halfDays, [...facts(2, "proposal", { reached: ["filed"] }), fact("speech/s")], [], "12"],
    ["best of: one proposal against one speech", halfDays, [...facts(1, "proposal", { reached: ["filed"] }), fact("speech/s")], [], "8"],
    ["best of: three of five activities, each in full", halfDays, [...inFull(5), fact("activity/part", { form: "inspection", attendance: { held: 2, attended: 1 } })], [], "7.5"],
    ["half days: a 常委 at every standing meeting", halfDays, [meeting("standing", {})], ["standing"], "9"],
    ["tiers: all four levels add up to 20", tiers, [fact("report/r", { reached: ["adopted"], levels: ["county", "city", "province", "national"] })], [], "20"],
    ["tiers: adopted and instructed, 30 at most", tiers, [
      fact("report/r", { reached: ["adopted"], levels: ["county", "city", "province", "national"] }),
      ...["a", "b"].map((name) => fact(`instruction/${name}`, { of: "report/r", levels: ["city", "province"], evidence: "doc/1" }))
    ], [], "30"],
    ["tiers: an instruction without its document", tiers, [fact("instruction/a", { levels: ["province"] })], [], "0"],
    ["tiers: filed, key and excellent", tiers, [fact("proposal/p", { reached: ["filed", "key", "excellent"] })], [], "15"],
    ["tiers: eighty people in three contacts", tiers, [30, 30, 20].map((amount, index) => fact(`contact/${index}`, { amount })), [], "6"],
    ["tiers: commended twice at two levels", tiers, [fact("award/a", { levels: ["city"] }), fact("award/b", { levels: ["city", "national"] })], [], "10"],
    ["tiers: a copied proposal", tiers, [fact("proposal/p", { reached: ["filed"] }), fact("breach/b", { of: "proposal/p" })], [], "-10"],
    ["shares: first of five", shares, [fact("proposal/p", { reached: ["filed"], ...joint(0, 5) })], [], "10"],
    ["shares: fourth of five, a third of the half, rounded", shares, [fact("proposal/p", { reached: ["filed"], ...joint(3, 5) })], [], "3.3"],
    ["shares: fifth of five", shares, [fact("proposal/p", { reached: ["filed"], ...joint(4, 5) })], [], "0"],
    ["shares: second author of two, 3 of 5∶3", shares, [fact("article/a", { form: "theory", ...joint(1, 2) })], [], "4.5"],
    ["shares: one of three alike, rounded", shares, [fact("report/r", { reached: ["submitted"], ...joint(1, 3) })], [], "1.7"],
    ["shares: the second piece of history on, the first author only", shares, [fact("material/a"), fact("material/b"), fact("material/c", joint(1, 2))], [], "6"],
    ["shares: pairing counts in full, and once", shares, [fact("deed/a", { form: "pairing", ...joint(1, 2) }), fact("deed/b", { form: "pairing" })], [], "8"],
    ["shares: 21 December belongs to the year after", shares, [fact("report/r", { reached: ["submitted"], on: "2026-12-21" })], [], "0"]
  ])("%s", (_, book, given, roles, total) => assert.strictEqual(Points.format(sheet(book, given, roles).total), total))

  it("holds the best grade back for a plenary missed without leave", () => {
    const given = [meeting("plenary", { attended: 0 }), meeting("standing", {}, "s"), ...facts(4, "proposal", { reached: ["filed"] })]
    assert.deepStrictEqual(sheet(halfDays, given).proposed, { grade: "competent", reached: "excellent", heldBackBy: ["no-absence"] })
  })

  it("names what follows from one year and from two", () => {
    const lived = (names: ReadonlyArray<number>) => follow(tiers, names.map((name) => ({ sheet: assess(tiers, { id: shen, roles: [] }, [], starting("01-01", name, Day.make("2022-01-01"))) })))
    assert.deepStrictEqual(lived([2026]).map(({ consequence }) => consequence), ["talk"])
    assert.deepStrictEqual(lived([2025, 2026]).map(({ consequence }) => consequence), ["talk", "talk-2"])
  })

  it.prop("deals the whole of every joint record out, among however many people", { people: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9 })) }, ({ people }) => {
    const { rounding: _, ...book } = shares
    const dealt = (kind: string, given: object) => Points.sum(Array.from({ length: people }, (_, place) => {
      const id = Member.Id.make(`m${place}`)
      return assess(book, { id, roles: [] }, [{ ...fact(`${kind}/x`, { ...given, ...joint(place, people) }), member: id }], starting("12-21", 2026, year.term)).total
    }))
    assert.deepStrictEqual(
      [dealt("proposal", { reached: ["filed"] }), dealt("article", { form: "theory" }), dealt("report", { reached: ["submitted"] })].map(Points.format),
      ["20", "12", "5"]
    )
  })
})
