import type { House } from "../../house/House.ts"
import { facts } from "../facts/facts.ts"
import type { Days } from "../Year.ts"
import { coSignRings } from "./coSignRings.ts"
import { copies } from "./copies.ts"
import { papersOf } from "./Paper.ts"
import type { Signal } from "./Signal.ts"
import { yearEndBursts } from "./yearEndBursts.ts"

const kinds = ["NearCopies", "SlicedPapers", "CoSignRing", "YearEndBurst"] as const

const found = (house: House, year: Days): ReadonlyArray<Signal> => {
  const papers = papersOf(house, year)
  return [...copies(papers), ...coSignRings(papers), ...yearEndBursts(facts(house), year)]
    .sort((one, other) => kinds.indexOf(one._tag) - kinds.indexOf(other._tag) || (one.id < other.id ? -1 : 1))
}

const seen = new WeakMap<House, Map<string, ReadonlyArray<Signal>>>()

/** Lists what in the records of a year a person may want to look at, by kind and then by name, once for as long as the house stands as it is; nothing here is a fact, and nothing reads it into a score. */
export const signals = (house: House, year: Days): ReadonlyArray<Signal> => {
  const known = seen.get(house) ?? new Map<string, ReadonlyArray<Signal>>(), name = `${year.from} ${year.to}`
  const all = known.get(name) ?? found(house, year)
  seen.set(house, known.set(name, all))
  return all
}
