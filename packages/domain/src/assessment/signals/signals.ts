import type { House } from "../../house/House.ts"
import { facts } from "../facts/facts.ts"
import type { Days } from "../Year.ts"
import { coSignRings } from "./coSignRings.ts"
import { copies } from "./copies.ts"
import { papersOf } from "./Paper.ts"
import type { Signal } from "./Signal.ts"
import { yearEndBursts } from "./yearEndBursts.ts"

const kinds = ["NearCopies", "SlicedPapers", "CoSignRing", "YearEndBurst"] as const

/** Lists what in the records of a year a person may want to look at, by kind and then by name; nothing here is a fact, and nothing reads it into a score. */
export const signals = (house: House, year: Days): ReadonlyArray<Signal> => {
  const papers = papersOf(house, year)
  return [...copies(papers), ...coSignRings(papers), ...yearEndBursts(facts(house), year)]
    .sort((one, other) => kinds.indexOf(one._tag) - kinds.indexOf(other._tag) || (one.id < other.id ? -1 : 1))
}
