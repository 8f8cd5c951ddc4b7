import { type Fact, Level, type Part, partOf } from "./Fact.ts"
import type { Add, Amount, Share, Single } from "./Pay.ts"
import * as Points from "./Points.ts"
import type { Dealt, Why } from "./Sheet.ts"

/** What one record brings to one member, before choosing among records. */
export interface Worth {
  readonly points: Points.Points
  readonly why: Why
  readonly dealt?: Dealt
}

/** Prices one record for one member: the amount of the rule times the quantity, then the member's share of it. */
export const worth = (pays: Single, share: Share | undefined, fact: Fact, quantity: number): Worth => {
  const whole = price(pays, fact, quantity)
  return share === undefined || share.by === "all" || whole.points === 0 ? whole : dealtOut(whole, share, fact)
}

const price = (pays: Single, fact: Fact, quantity: number): Worth => {
  const part = partOf(fact)
  switch (pays.by) {
    case "mark": return { points: fact.mark?.points ?? Points.zero, why: { _tag: "Marked" } }
    case "each": {
      const rate = amount(pays.points, part)
      return rate === 0
        ? { points: Points.zero, why: { _tag: "NothingForPart", part } }
        : { points: Points.times(rate, quantity), why: { _tag: "Each", quantity, rate } }
    }
    case "level": {
      const paid = Level.literals
        .filter((level) => fact.levels?.includes(level))
        .map((level) => ({ reached: level, points: amount(pays.points[level] ?? Points.zero, part) }))
      const kept = keep(paid, pays.add)
      return kept.length === 0
        ? { points: Points.zero, why: { _tag: "NothingForLevel" } }
        : { points: Points.times(total(kept), quantity), why: { _tag: "Levels", levels: kept.map(({ reached }) => reached), add: pays.add } }
    }
    case "stage": {
      const paid = pays.stages
        .filter(({ reached }) => fact.reached?.includes(reached))
        .map(({ points, reached }) => ({ reached, points: amount(points, part) }))
      const kept = keep(paid, pays.add)
      return kept.length === 0
        ? { points: Points.zero, why: { _tag: "NothingForStage" } }
        : { points: Points.times(total(kept), quantity), why: { _tag: "Stages", stages: kept.map(({ reached }) => reached), add: pays.add } }
    }
  }
}

/** Keeps what is paid of what was reached: all of it, or the highest, the first of equals. */
export const keep = <A extends { readonly points: Points.Points }>(reached: ReadonlyArray<A>, add: Add): ReadonlyArray<A> => {
  const paying = reached.filter(({ points }) => points !== 0)
  if (add === "all" || paying.length < 2) return paying
  const highest = paying.reduce((best, one) => Math.abs(one.points) > Math.abs(best.points) ? one : best)
  return [highest]
}

/** Adds up what was kept. */
export const total = (kept: ReadonlyArray<{ readonly points: Points.Points }>): Points.Points => Points.sum(kept.map(({ points }) => points))

const amount = (of: Amount, part: Part): Points.Points => typeof of === "number" ? of : of[part] ?? Points.zero

const dealtOut = (whole: Worth, share: Exclude<Share, { readonly by: "all" }>, { joint = { place: 0, people: 1 } }: Fact): Worth => {
  const weights = weigh(share, joint.people)
  const dealt: Dealt = { whole: whole.points, by: share.by, place: joint.place, people: joint.people }
  if (share.by === "firstOnly" && joint.place > 0) return { points: Points.zero, why: { _tag: "FirstOnly" }, dealt }
  if (joint.place >= weights.length) return { points: Points.zero, why: { _tag: "BeyondPeople", people: weights.length }, dealt }
  return { points: Points.deal(whole.points, weights)[joint.place] ?? Points.zero, why: whole.why, dealt }
}

const weigh = (share: Exclude<Share, { readonly by: "all" }>, people: number): ReadonlyArray<number> => {
  switch (share.by) {
    case "firstOnly": return [1]
    case "parts": return share.weights.slice(0, people)
    case "equal": return Array.from({ length: Math.min(people, share.people ?? people) }, () => 1)
    case "halfThenEqual": {
      const others = Math.min(people, share.people ?? people) - 1
      return others === 0 ? [1] : [others, ...Array.from({ length: others }, () => 1)]
    }
  }
}
