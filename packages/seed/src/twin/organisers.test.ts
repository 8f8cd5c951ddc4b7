import { Assessment, Day, Facts, House, Member, Scoreboard, Selection, Supervision, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { today } from "./calendar.ts"
import { twin } from "./twin.ts"

const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2026-01-01"))
const books = Object.values(Assessment.Gallery)

const house = twin().happened.reduce((self, { event }) => House.evolve(self, event), House.empty)
const { policy } = Option.getOrThrow(house.committee)

describe("the published rulebooks of groups and units, on the told committee", () => {
  const groups = Facts.ofOrganisers(house)
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
  it("pays units for what proposers graded excellent, and authors in the draft of next year, from grades of every sort", () => {
    const grades = Map.groupBy(Facts.facts(house).filter(({ kind }) => kind === "appraisal"), ({ grade }) => grade)
    assert.hasAllKeys(grades, ["excellent", "good", "ordinary"])
    const book = Option.getOrThrow(Assessment.Rulebook.inForce(house.rulebooks, Day.Day.make("2026-06-30"), { subject: "unit" }))
    const paid = units.filter(({ facts, ...who }) => Assessment.assess(book, who, facts, year).lines.some(({ item }) => item === "graded-excellent")).map(({ id }) => id as string)
    assert.includeMembers(paid, ["education", "housing"])
    const drafted = [...HashMap.values(house.drafts)].flatMap(({ text }) => Assessment.Rulebook.places(text).map(({ id }) => id))
    assert.includeMembers(drafted, ["graded-excellent", "graded-good"])
  })
  it("counts the grades of the units put forward as advanced, one of which has none", () => {
    const [advanced] = [...HashMap.values(house.selections)].filter(({ among }) => among === "Units")
    assert.deepStrictEqual(advanced?.nominations.map(({ of }) => {
      const { grades, of: all } = Selection.evaluatedIn(advanced, Unit.Id.make(of), house, policy)
      return [of as string, all.length, grades.map(({ grade }) => grade.id)]
    }), [["education", 11, ["excellent", "good", "ordinary", "low"]], ["transport", 0, []], ["housing", 14, ["excellent", "good", "low"]]])
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

describe("those who lead proposals in the told committee", () => {
  it("are the heads of two units, one each, where the rules ask for one a year", () => {
    const boards = Scoreboard.boards({ house, policy, today })
    assert.deepStrictEqual(boards.flatMap(({ ledByHead, unit }) => ledByHead.length === 0 ? [] : [[unit as string, ledByHead.length]]), [["education", 1], ["housing", 1]])
    assert.strictEqual(policy.ledByHead?.aYear, 1)
  })

  it("are the chairpersons, two each, and not the secretary-general, where the rules ask for one a year", () => {
    assert.deepStrictEqual(Supervision.leaders(house, policy, 2026, today).map(({ led }) => led.length).sort(), [0, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    assert.strictEqual([...HashMap.values(house.supervisions)].filter((one) => Supervision.visitsLacking(one, policy) > 0).length, 6)
  })
})
