import * as Day from "../committee/Day.ts"
import { Finding } from "./Finding.ts"
import { type Item, places, type Rulebook } from "./Rulebook.ts"
import type { Days } from "./Year.ts"

const last = Day.Day.make("9999-12-31")
const start = Day.Day.make("0001-01-01")

/** Finds days that none, or more than one, of the items counts that differ in their window alone, and an edition that ends before it begins. */
export const checkWindows = (rulebook: Rulebook): ReadonlyArray<Finding> => {
  const { edition, inForce: { from, until } } = rulebook
  const windowed = places(rulebook).flatMap((node) => node.node === "item" && node.counts.between !== undefined ? [node] : [])
  return [
    ...(until !== undefined && until <= from ? [Finding.cases.EmptyEdition.make({ at: edition })] : []),
    ...[...Map.groupBy(windowed, besideWindow).values()].flatMap((alike) => neighbours(alike.map(daysOf), "WindowGap", "WindowOverlap"))
  ]
}

/** Finds days on which no edition of a regulation is in force, or on which two say that they are. Other regulations, and those of other bodies, are held apart. */
export const checkEditions = (editions: ReadonlyArray<Rulebook>): ReadonlyArray<Finding> =>
  [...Map.groupBy(editions, ({ id, owner, subject }) => JSON.stringify([id, owner, subject])).values()].flatMap((alike) =>
    neighbours(endedByNext(alike), "EditionGap", "EditionOverlap"))

/** Editions as runs of days: one that names no last day holds until the next begins. */
const endedByNext = (editions: ReadonlyArray<Rulebook>): ReadonlyArray<Named> => {
  const starts = editions.map(({ inForce }) => inForce.from)
  return editions.map(({ edition, inForce: { from, until } }) => {
    const next = until ?? starts.filter((start) => start > from).sort()[0]
    return { id: edition, from, to: next === undefined ? last : Day.addDays(next, -1) }
  })
}

interface Named extends Days {
  readonly id: string
}

const besideWindow = ({ counts: { between: _, ...counts }, for: only, notFor }: Item): string => JSON.stringify([counts, only, notFor])

const daysOf = ({ counts: { between }, id }: Item): Named => ({ id, from: between?.from ?? start, to: between?.to ?? last })

const neighbours = (
  runs: ReadonlyArray<Named>, gap: "WindowGap" | "EditionGap", overlap: "WindowOverlap" | "EditionOverlap"
): ReadonlyArray<Finding> =>
  [...runs].sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0).flatMap((run, position, sorted): ReadonlyArray<Finding> => {
    const before = sorted[position - 1]
    if (before === undefined) return []
    const named = { at: run.id, other: before.id }
    if (run.from <= before.to) return [Finding.cases[overlap].make({ ...named, from: run.from, to: before.to < run.to ? before.to : run.to })]
    const missing = Day.addDays(before.to, 1)
    return missing < run.from ? [Finding.cases[gap].make({ ...named, from: missing, to: Day.addDays(run.from, -1) })] : []
  })
