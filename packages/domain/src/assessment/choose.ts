import { type Candidate, better, withhold } from "./Candidate.ts"
import type { Fact } from "./Fact.ts"
import type { Take } from "./Pay.ts"
import type { Occasion } from "./Selection.ts"
import { quarterOf } from "./Year.ts"

/** Keeps the better record of each occasion and withholds the points of the others. */
export const oncePerOccasion = (distinct: Occasion | undefined, candidates: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  if (distinct === undefined) return candidates
  const kept = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = occasion(distinct, candidate.fact)
    const rival = kept.get(key)
    if (rival === undefined || better(rival, candidate) > 0) kept.set(key, candidate)
  }
  return candidates.map((candidate) => {
    const winner = kept.get(occasion(distinct, candidate.fact))
    return winner === undefined || winner === candidate
      ? candidate
      : withhold(candidate, { _tag: "SameOccasion", occasion: distinct, paid: winner.fact.record })
  })
}

/** Chooses which of the records that are worth something are paid, and withholds the points of the others. */
export const choose = (take: Take | undefined, candidates: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  if (take === undefined) return candidates
  const paying = candidates.filter(({ points }) => points !== 0)
  if (take.by === "fromNth") {
    const before = new Set(paying.slice(0, take.nth - 1))
    return candidates.map((candidate) => before.has(candidate) ? withhold(candidate, { _tag: "BeforeNth", nth: take.nth }) : candidate)
  }
  const bestFirst = [...paying].sort(better)
  const [best] = bestFirst
  const beyond = new Set(bestFirst.slice(take.by === "once" ? 1 : take.count))
  return candidates.map((candidate) =>
    !beyond.has(candidate) || best === undefined ? candidate
    : withhold(candidate, take.by === "once" ? { _tag: "CountedOnce", paid: best.fact.record } : { _tag: "BeyondCount", count: take.count })
  )
}

/** Names the occasion of a record; a record without the thing asked for is an occasion of its own. Months and quarters are those of the calendar. */
export const occasion = (distinct: Occasion, fact: Fact): string => {
  switch (distinct) {
    case "day": return fact.on
    case "month": return fact.on.slice(0, 7)
    case "quarter": return quarterOf(fact.on)
    case "form": return fact.form ?? fact.record
    case "of": return fact.of ?? fact.record
    case "organiser": return fact.organiser ?? fact.record
  }
}
