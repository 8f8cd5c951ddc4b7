import { Assessment, Day, Facts, House, Member, Scoreboard } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { twin } from "./twin.ts"

const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2026-01-01"))
const books = Object.values(Assessment.Gallery)

describe("the published rulebooks of groups and units, on the told committee", () => {
  const house = twin().happened.reduce((self, { event }) => House.evolve(self, event), House.empty)
  const groups = Facts.ofOrganisers(house)
  const { policy } = Option.getOrThrow(house.committee)
  const items = Scoreboard.items({ house })
  const units = [...HashMap.values(house.units)].map(({ id }) => ({ id: Member.Id.make(id), roles: ["unit"] as const, facts: Scoreboard.facts(id, items.get(id) ?? [], policy) }))

  it("finds what groups and stations organised, each record once", () => {
    assert.includeMembers(groups.flatMap(({ roles }) => [...roles]), ["sector", "station"])
    const facts = groups.flatMap(({ facts }) => facts)
    assert.isAbove(facts.length, 100)
    assert.strictEqual(new Set(facts.map(({ record }) => record)).size, facts.length)
  })
  it.each(["group", "unit"] as const)("is assessed by a rulebook of its own for the %s, which some meet and some do not", (subject) => {
    const book = Option.getOrThrow(Assessment.Rulebook.inForce(house.rulebooks, Day.Day.make("2026-06-30"), { subject }))
    assert.strictEqual(book.body.zh, "政协滨河市委员会")
    const found = (subject === "unit" ? units : groups).map(({ facts, ...who }) => Assessment.assess(book, who, facts, year))
    const figure = subject === "unit" ? found.map(({ total }): number => total) : found.map(({ duties }) => duties.filter(({ met }) => met).length)
    assert.isAbove(new Set(figure).size, 2)
  })
  it.each(books.filter(({ subject }) => subject !== undefined && subject !== "member").map((book) => [`${book.id} ${book.edition}`, book] as const))("%s gives everybody a sheet whose lines add up to its total", (_, book) => {
    const assessed = book.subject === "unit" ? units : groups
    assert.isNotEmpty(assessed)
    for (const { facts, ...who } of assessed) {
      const { lines, total } = Assessment.assess(book, who, facts, year)
      assert.strictEqual(Assessment.Points.sum(lines.map(({ points }) => points)), total)
    }
  })
})
