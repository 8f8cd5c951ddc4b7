import { Assessment, Day, Facts } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { assert, describe, it } from "vitest"
import * as Forty from "./forty.ts"
import { duckdb } from "./rivals/duckdb.ts"
import { plain } from "./rivals/plain.ts"
import { rulesEngine } from "./rivals/rulesEngine.ts"
import { byHand, typed } from "./rivals/typed.ts"
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

const { Plan } = Assessment
const each = 120
/** A way that takes seconds a round, as those beside do for 20,000 members, is not asked more often than it takes to find a middle. */
const enough = { time: 1_500, iterations: 5, warmupIterations: 1, warmupTime: 200 }

/** A server that has answered for a second has compiled what it runs; half a second of it is still partly interpreted. */
const warmed = { time: 2_000, warmupTime: 1_500, warmupIterations: 1_000 }

interface Timed {
  readonly latency: { readonly p50: number; readonly min: number }
}

/** Says how many records a second each way comes to, in the middle and at best, and how many times the first that is. */
const say = (records: number, ways: ReadonlyArray<readonly [name: string, Timed, records?: number]>): void => {
  const rate = (milliseconds: number, of: number) => of / milliseconds / 1_000
  const [[, first] = ["", undefined]] = ways
  for (const [name, { latency }, of = records] of ways) {
    const median = rate(latency.p50, of)
    const ratio = first === undefined ? 1 : median / rate(first.latency.p50, records)
    console.log(`${name.padEnd(44)} ${median.toFixed(3).padStart(9)} M records/s median ${rate(latency.min, of).toFixed(3).padStart(9)} at best ${ratio.toPrecision(3).padStart(9)} x`)
  }
}

describe("the totals of forty items", () => {
  it(`come with one sheet explained, and with one record taken in or struck out, of ${each}`, async ({ bench }) => {
    const [member] = Forty.members(1)
    const [latest, ...facts] = Forty.records(1, each)
    if (member === undefined || latest === undefined) throw new Error("there is no record")
    const all = [latest, ...facts]
    const plan = Plan.compile(Forty.rulebook, Forty.year)
    const before = Plan.Tally.start(plan, member, facts)
    const after = Plan.Tally.takeIn(before, latest)
    const { total } = Assessment.assess(Forty.rulebook, member, all, Forty.year)
    assert.strictEqual(after.total, total)
    assert.strictEqual(Plan.Tally.strikeOut(after, latest.record).total, before.total)
    const names = ["assess, every line explained", "Tally.takeIn", "Tally.strikeOut"] as const
    const found = await bench.compare(
      bench(names[0], () => void Assessment.assess(Forty.rulebook, member, all, Forty.year)),
      bench(names[1], () => void Plan.Tally.takeIn(before, latest)),
      bench(names[2], () => void Plan.Tally.strikeOut(after, latest.record)),
      warmed
    )
    for (const name of names) console.log(`${name.padEnd(44)} ${(found.get(name).latency.p50 * 1_000).toFixed(1).padStart(9)} µs median ${(found.get(name).latency.min * 1_000).toFixed(1).padStart(9)} at best`)
  })

  for (const count of [342, 20_000]) it(`are the same however they are come by, for ${count} members with ${each} records each`, async ({ bench }) => {
    const people = Forty.members(count)
    const facts = Forty.records(count, each)
    const byMember = Map.groupBy(facts, ({ member }) => member)
    const few = new Map([...byMember].slice(0, 3))
    const columns = Plan.lay(facts)
    const plan = Plan.compile(Forty.rulebook, Forty.year)
    const hand = typed(facts, count, each)
    const database = await duckdb(hand)
    const engine = rulesEngine()
    const totals = [...Plan.totals(plan, columns, people)]
    assert.deepStrictEqual([...byHand(hand)], totals)
    assert.deepStrictEqual(plain(byMember), totals)
    assert.deepStrictEqual(await database.totals(), totals)
    assert.deepStrictEqual(await engine(few), totals.slice(0, few.size))
    assert.deepStrictEqual(Assessment.assessAll(Forty.rulebook, people.slice(0, 342), facts.slice(0, 342 * each), Forty.year).map(({ total }) => total as number), totals.slice(0, 342))
    const names = ["Plan.totals", "Plan.lay, Plan.compile and Plan.totals", "assessAll, every line explained, of 342", "baseline: a typed-array loop by hand", "baseline: plain object code", "baseline: DuckDB, one thread", "baseline: json-rules-engine, of 3"] as const
    const [planned, laid, explained, looped, objects, queried, ruled] = names
    const found = await bench.compare(
      bench(planned, () => void Plan.totals(plan, columns, people)),
      bench(laid, () => void Plan.totals(Plan.compile(Forty.rulebook, Forty.year), Plan.lay(facts), people)),
      bench(explained, () => void Assessment.assessAll(Forty.rulebook, people.slice(0, 342), facts.slice(0, 342 * each), Forty.year)),
      bench(looped, () => void byHand(hand)),
      bench(objects, () => void plain(byMember)),
      bench(queried, async () => void (await database.totals())),
      bench(ruled, async () => void (await engine(few))),
      enough
    )
    say(count * each, [
      [planned, found.get(planned)], [laid, found.get(laid)], [explained, found.get(explained), 342 * each], [looped, found.get(looped)], [objects, found.get(objects)], [queried, found.get(queried)],
      [ruled, found.get(ruled), few.size * each]
    ])
    database.close()
  })
})
