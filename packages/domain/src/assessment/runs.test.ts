import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as Days from "../committee/Day.ts"
import { assess } from "./assess.ts"
import * as Points from "./Points.ts"
import { read } from "./read.ts"
import { inForce, type Rulebook } from "./Rulebook.ts"
import { bulletins, runs } from "./runs.ts"
import { block, data, fact, item, only, shen, year } from "./testing/given.ts"
import { holds } from "./Year.ts"

const edition = (name: string, points: string, inForce: object, rest: object = {}): Rulebook =>
  Result.getOrThrow(read({ ...data(block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points } })]), rest), edition: name, inForce }))

const old = edition("old", "5", { from: "2020-01-01" })
const whole = edition("whole", "7", { from: "2026-07-01" })
const own = edition("own", "7", { from: "2026-07-01", counts: "ownDays" })
const cut = (editions: ReadonlyArray<Rulebook>) => runs(editions, year).map(({ rulebook: { edition }, year: { from, to } }) => `${edition} ${from}/${to}`)
const spring = fact("proposal/spring", { on: "2026-06-30" })
const summer = fact("proposal/summer", { on: "2026-07-01" })
const summed = (editions: ReadonlyArray<Rulebook>, facts: ReadonlyArray<ReturnType<typeof fact>>) =>
  runs(editions, year).map(({ rulebook, year }) => Points.format(assess(rulebook, { id: shen, roles: [] }, facts, year).total)).join("+")

describe("runs", () => {
  it.each<[string, ReadonlyArray<Rulebook>, ReadonlyArray<string>]>([
    ["the edition in force at the end speaks for the whole year", [old, whole], ["whole 2026-01-01/2026-12-31"]],
    ["one that counts its own days leaves the days before to the edition before", [old, own], ["old 2026-01-01/2026-06-30", "own 2026-07-01/2026-12-31"]],
    ["days on which none was in force belong to none", [own], ["own 2026-07-01/2026-12-31"]],
    ["one that has ended speaks for nothing", [edition("gone", "5", { from: "2020-01-01", until: "2026-12-31" })], []]
  ])("%s", (_, editions, expected) => assert.deepStrictEqual(cut(editions), expected))

  it("scores each record by the edition of its day", () => {
    assert.strictEqual(summed([old, own], [spring, summer]), "5+7")
    assert.strictEqual(summed([old, whole], [spring, summer]), "14")
  })

  it("counts a clause that begins in mid-year from its day on", () =>
    assert.strictEqual(Points.format(assess(only({ counts: { kind: ["proposal"], between: { from: "2026-07-01" } }, pays: { by: "each", points: "5" } }), { id: shen, roles: [] }, [spring, summer], year).total), "5"))

  it.prop("every record of the year is in exactly one run, under an edition in force on its day", {
    starts: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: -30, maximum: 400 }))).check(Schema.isMaxLength(5)),
    day: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 364 }))
  }, ({ day, starts }) => {
    const editions = [old, ...starts.map((start, index) => edition(`e${index}`, "1", { from: Days.addDays(year.from, start), counts: "ownDays" }))]
    const on = Days.addDays(year.from, day)
    const [run, ...others] = runs(editions, year).filter(({ year }) => holds(year, on))
    assert.deepStrictEqual(others, [])
    assert.isDefined(run)
    const latest = Math.max(...editions.filter(({ inForce }) => inForce.from <= on).map(({ inForce: { from } }) => Days.daysBetween(old.inForce.from, from)))
    assert.strictEqual(Days.daysBetween(old.inForce.from, run.rulebook.inForce.from), latest)
  }, { arbitrary: { runs: 60 } })

  it.prop("an edition adopted for later days changes no byte of a sheet made for earlier ones", { days: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 364 }))).check(Schema.isMaxLength(20)) }, ({ days }) => {
    const facts = days.map((day, index) => fact(`proposal/${index}`, { on: Days.addDays(year.from, day) }))
    const asOf = (editions: ReadonlyArray<Rulebook>) => {
      const [first] = runs(editions, { ...year, to: Days.addDays(own.inForce.from, -1) })
      return first === undefined ? "" : JSON.stringify(assess(first.rulebook, { id: shen, roles: [] }, facts, first.year))
    }
    assert.strictEqual(asOf([old, own]), asOf([old]))
    assert.notStrictEqual(asOf([old]), "")
  }, { arbitrary: { runs: 40 } })
})

describe("inForce", () => {
  const economy = edition("economy", "5", { from: "2019-01-01" }, { owner: "economy" })
  const units = edition("units", "5", { from: "2024-01-01" }, { subject: "unit" })
  const found = (scope: object) => {
    const edition = inForce([old, economy, units], year.to, scope)
    return edition._tag === "Some" ? edition.value.edition : "none"
  }
  it.each([[{}, "old"], [{ owner: "economy" }, "economy"], [{ owner: "culture" }, "old"], [{ subject: "unit" }, "units"], [{ subject: "group" }, "none"]])("for %j is %s", (scope, expected) =>
    assert.strictEqual(found(scope), expected))
})

describe("bulletins", () => {
  it("reckon from the first day of the year to the end of each period", () =>
    assert.deepStrictEqual(bulletins(edition("b", "5", { from: "2020-01-01" }, { bulletins: { per: "quarter" } }), year).map(({ from, to }) => `${from}/${to}`), [
      "2026-01-01/2026-03-31", "2026-01-01/2026-06-30", "2026-01-01/2026-09-30", "2026-01-01/2026-12-31"
    ]))
  it("are none where the regulation asks for none", () => assert.deepStrictEqual(bulletins(old, year), []))
})
