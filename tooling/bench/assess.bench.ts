import { Assessment, Day, Facts } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { assert, describe, it } from "vitest"
import { house } from "./town.ts"

const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-10"))
const rulebook = Option.getOrThrow(Assessment.Rulebook.inForce(house.rulebooks, year.to))
const members = Array.from(HashMap.values(house.members), (member) => ({ id: member.id, roles: Facts.roles(member, year.to) }))
const facts = Facts.facts(house)

/** Counts each member's facts of the year, as the least any score must look at. */
const count = () => {
  const counts = new Map<string, number>(members.map(({ id }) => [id, 0]))
  for (const fact of facts) {
    if (fact.on >= year.from && fact.on <= year.to) counts.set(fact.member, (counts.get(fact.member) ?? 0) + 1)
  }
  return counts
}

describe("an assessment", () => {
  it(`reads ${facts.length} facts from a house`, async ({ bench }) => {
    await bench.compare(
      bench("Facts.facts", () => void Facts.facts(house)),
      bench("baseline: a loop over proposals", () => {
        let signed = 0
        for (const { proposer } of HashMap.values(house.proposals)) signed += proposer._tag === "Members" ? 1 + proposer.with.length : 1
        return void signed
      })
    )
    assert.isNotEmpty(facts)
  })

  it(`gives ${members.length} members a sheet with a line for every point`, async ({ bench }) => {
    assert.strictEqual(Assessment.assessAll(rulebook, members, facts, year).length, count().size)
    await bench.compare(
      bench("assessAll", () => void Assessment.assessAll(rulebook, members, facts, year)),
      bench("baseline: a typed loop that counts", () => void count())
    )
  })
})
