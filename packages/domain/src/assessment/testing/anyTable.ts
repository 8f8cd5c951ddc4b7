import { Schema } from "effect"
import { small } from "./anyHistory.ts"

const pick = <A>(all: readonly [A, ...Array<A>], place: number): A => all[place % all.length] ?? all[0]

/** Kinds that the tables and histories of these tests are about; few, so that records meet rules. */
export const kinds = ["proposal", "report", "meeting", "contact", "mark"] as const

/** Seeds of items that most histories have records for: each number picks one way of saying a part of an item. */
export const ItemSeed = Schema.Struct({
  kind: small(4), other: small(9), filter: small(15), measure: small(9), distinct: small(11), pays: small(11), amount: small(6), share: small(9), take: small(7), except: small(11),
  evidence: small(5), bound: small(5), roles: small(7), requires: small(7)
})
export type ItemSeed = typeof ItemSeed.Type

const amounts = [10_000, 33_333, -20_000, 50_001, 75_000, 1, 40_000] as const
const between = { from: "2026-02-15", to: "2026-09-02" }

const selection = ({ filter, kind, other }: Pick<ItemSeed, "filter" | "kind" | "other">): object => ({
  kind: other < 5 ? [pick(kinds, kind), pick(kinds, other)] : [pick(kinds, kind)],
  ...pick<object>([
    {}, {}, {}, {}, {}, {}, { reachedAny: ["submitted", "adopted", "key"] }, { unreached: ["excellent"] }, { part: ["sole", "co"] }, { level: ["city", "province", "national"] },
    { attendance: ["absent", "leave"] }, { attendance: ["present"] }, { attendedAtLeast: [1, 2] }, { organiser: ["a"] }, { article: ["8.1"] }, { between }
  ], filter)
})

const pay = ({ amount, pays, ...seed }: ItemSeed): object => {
  const points = pick(amounts, amount)
  const rest = pick(amounts, amount + 3)
  return pick<object>([
    { by: "each", points }, { by: "each", points: { sole: points, co: rest } }, { by: "level", points: { city: points, national: rest }, add: "all" },
    { by: "stage", stages: [{ reached: "adopted", points }, { reached: "submitted", points: rest }], add: "highest" },
    { by: "mark" }, { by: "mark", markedBy: ["meeting", "reviewer"] }, { by: "threshold", need: 3, points }, { by: "threshold", need: 9, points, prorated: true },
    { by: "steps", steps: [{ atLeast: 2, points }, { atLeast: 5, points: rest }], add: "all" }, { by: "attended", atLeast: [1, 2], points },
    { by: "ratio", outOf: selection({ ...seed, filter: seed.filter % 2 === 0 ? 0 : seed.filter }), atLeast: [9, 10], points, prorated: true },
    { by: "ratio", outOf: { kind: ["proposal", "report"], ...(seed.bound === 0 ? { between } : {}) }, atLeast: [1, 1], points, offPerPercent: 7 }
  ], pays)
}

const bound = (place: number): object => pick<object>([{}, {}, {}, { cap: { points: 60_000 } }, { floor: { points: -15_000 } }, { cap: { points: 20_000 }, floor: { points: 30_000 } }], place)
const measures = ["halfDays", "halfDaysExcused", "halfDaysUnexcused", "late", "lateOrLeftEarly", "amount"] as const
const occasions = ["day", "month", "quarter", "form", "of", "organiser"] as const
const label = { zh: "名", en: "name" }

/** The item grown from a seed, by a name, that may make exceptions of the items named before it. */
const itemOf = (seed: ItemSeed, id: string, earlier: ReadonlyArray<string>): object => {
  const pays = pay(seed)
  const single = !("need" in pays || "steps" in pays || "atLeast" in pays)
  const except = earlier.filter((_, place) => (seed.except >> place) % 2 === 1)
  return {
    node: "item", id, label, article: "1", counts: selection(seed), pays,
    ...(seed.measure < 6 ? { measure: measures[seed.measure] } : {}),
    ...(seed.distinct < 6 && seed.pays < 10 ? { distinct: occasions[seed.distinct] } : {}),
    ...(single && seed.pays !== 1 ? pick<object>([{}, {}, {}, {}, { share: { by: "firstOnly" } }, { share: { by: "equal", people: 2 } }, { share: { by: "halfThenEqual", people: 3 } }, { share: { by: "parts", weights: [5, 2, 2] } }], seed.share) : {}),
    ...(single ? pick<object>([{}, {}, {}, { take: { by: "once" } }, { take: { by: "once" } }, { take: { by: "best", count: 2 } }, { take: { by: "fromNth", nth: 2 } }, { take: { by: "fromNth", nth: 3 } }], seed.take) : {}),
    ...(except.length === 0 ? {} : { except }),
    ...(seed.evidence === 0 ? { evidence: true } : {}),
    ...bound(seed.bound),
    ...pick<object>([{}, {}, {}, {}, {}, {}, { for: ["standing"] }, { notFor: ["standing"] }], seed.roles),
    ...pick<object>([{}, {}, {}, {}, {}, {}, { requires: ["duty-0"] }, { requires: ["duty-1", "duty-2"] }], seed.requires)
  }
}

const dutyOf = (seed: ItemSeed, index: number): object => ({
  id: `duty-${index}`, label, article: "1", forbids: [],
  ...(seed.roles === 6 ? { for: ["standing"] } : {}),
  anyOf: [{
    counts: selection(seed),
    ...(seed.measure < 6 ? { measure: measures[seed.measure] } : {}),
    ...(seed.distinct < 6 ? { distinct: occasions[seed.distinct] } : {}),
    ...(seed.take < 4 ? { atMost: seed.amount } : { atLeast: 1 + (seed.share < 4 ? 0 : seed.amount) }),
    ...pick<object>([{}, {}, { per: "quarter" }, { per: "halfYear" }], seed.bound),
    ...(seed.evidence < 3 ? { within: "term" } : {})
  }]
})

/** Seeds of six items and three duties. */
export const TableSeed = Schema.Array(ItemSeed).check(Schema.isMinLength(9), Schema.isMaxLength(9))

/** The table grown from seeds, and its duties: two items, alternatives of a block with two and an item, and an item; later ones may make exceptions of earlier ones. */
export const tableOf = (seeds: typeof TableSeed.Type): { readonly table: object; readonly gates: ReadonlyArray<object> } => {
  const ids = seeds.slice(0, 6).map((_, place) => `item-${place}`)
  const [a, b, c, d, e, f] = seeds.slice(0, 6).map((seed, place) => itemOf(seed, ids[place] ?? "", ids.slice(0, place).slice(-4)))
  const inner = { node: "block", id: "inner", label, article: "1", of: [c, d], ...bound(seeds[6]?.bound ?? 0) }
  const best = { node: "best", id: "best", label, article: "1", of: [inner, e] }
  return {
    table: { node: "block", id: "total", label, article: "1", base: { points: 5 }, of: [a, b, best, f], ...bound(seeds[7]?.bound ?? 0) },
    gates: seeds.slice(6).map(dutyOf)
  }
}
