import { HashMap, Option } from "effect"
import type { Units } from "../unit/evolve.ts"
import type * as Unit from "../unit/Unit.ts"
import type { Content } from "./Content.ts"
import type { Book } from "./evolve.ts"
import { answering, type Assignment, involved } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"

/** A proposal near the one to hand over, as the search found it; 10,000 is the same text. */
export interface Near { readonly id: Proposal.Id; readonly score: number }

/** A unit proposed for a handover, with why. */
export interface Suggestion {
  readonly unit: Unit.Id
  /** Proposals of the same category it has answered. */
  readonly sameCategory: number
  /** The proposals like this one in whose handling it has part, nearest first. */
  readonly like: ReadonlyArray<Near>
  /** The proposals like this one that it sent back. */
  readonly sentBack: ReadonlyArray<Proposal.Id>
}

/** Two texts closer than this, in 1/10,000, speak for the same unit. */
const nearEnough = 600
/** What all of a category's past handovers together weigh against one near proposal, in 1/10,000. */
const categoryWeight = 2_500

/** Gives the assignment that held: the last one that did not come back. */
const stood = (self: Proposal.Proposal): Assignment | undefined => self.handovers.findLast((one) => one.back === undefined)?.assignment

/**
 * Ranks the units a proposal may be handed over to, learned from past handovers: those who handled the proposals most like it, then those who answered most of its category.
 *
 * A unit that sent a like proposal back counts that against itself; a closed unit is not proposed. At most five.
 */
export const suggestUnits = (past: Book, units: Units, near: ReadonlyArray<Near>, { category }: Pick<Content, "category">): ReadonlyArray<Suggestion> => {
  const found = new Map<Unit.Id, { sameCategory: number; like: Array<Near>; sentBack: Array<Proposal.Id>; weight: number }>()
  const about = (unit: Unit.Id) => {
    const known = found.get(unit) ?? { sameCategory: 0, like: [], sentBack: [], weight: 0 }
    found.set(unit, known)
    return known
  }
  const handed = [...HashMap.values(past)].flatMap((self) => {
    const assignment = stood(self)
    return assignment === undefined || self.content.category !== category ? [] : [answering(assignment)]
  })
  for (const answered of handed) for (const unit of answered) about(unit).sameCategory++
  for (const { id, score } of near) {
    const self = Option.getOrUndefined(HashMap.get(past, id))
    if (self === undefined || score < nearEnough) continue
    const assignment = stood(self), first = assignment === undefined ? [] : answering(assignment)
    for (const unit of assignment === undefined ? [] : involved(assignment)) {
      const it = about(unit)
      it.like.push({ id, score })
      it.weight += first.includes(unit) ? score : score / 4
    }
    for (const { back } of self.handovers) {
      if (back?.unit === undefined) continue
      const it = about(back.unit)
      it.sentBack.push(id)
      it.weight -= score
    }
  }
  return [...found].filter(([unit]) => HashMap.get(units, unit).pipe(Option.exists((one) => one.closed === undefined)))
    .map(([unit, it]) => ({ unit, ...it, weight: it.weight + (categoryWeight * it.sameCategory) / Math.max(1, handed.length) }))
    .filter((it) => it.weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.unit < other.unit ? -1 : 1))
    .slice(0, 5)
    .map(({ like, sameCategory, sentBack, unit }) => ({ unit, sameCategory, like, sentBack }))
}
