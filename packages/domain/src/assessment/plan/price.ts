import { due, halfDays } from "../attend.ts"
import { type Fact, Form } from "../Fact.ts"
import { measure } from "../measure.ts"
import { together } from "../Pay.ts"
import * as Points from "../Points.ts"
import type { Attending, Condition, Item } from "../Rulebook.ts"
import { counting } from "../select.ts"
import type { Selection } from "../Selection.ts"
import { worth } from "../worth.ts"
import type { Counter, Entry } from "./Plan.ts"

/** Gives each name a number, the same every time. */
export type Numbering = (name: string) => number

/** Whether records of a kind can bring a counter anything. */
export const asksFor = ({ by }: Counter, kind: Fact["kind"]): boolean =>
  by.counts.kind.includes(kind) || "pays" in by && by.pays.by === "ratio" && by.pays.outOf.kind.includes(kind)

/** Prices a record for one counter, as an assessment would, days and other records apart; nothing where it brings nothing. */
export const price = (counter: Counter, fact: Fact, attending: Attending, numbering: Numbering): Entry | undefined => {
  const { by } = counter
  const quantity = measure(by.measure ?? "records", fact, attending)
  const counted = quantity !== 0 && any(by.counts, fact, attending) && !("evidence" in by && fact.evidence === undefined)
  const found = brings(by, fact, attending, quantity, counted)
  return found === undefined ? undefined : {
    counter, counted, quantity, ...found,
    occasion: by.distinct === "form" && fact.form !== undefined ? Form.literals.indexOf(fact.form)
      : by.distinct === "organiser" && fact.organiser !== undefined ? numbering(fact.organiser)
      : -1,
    ...marks(by, fact, numbering)
  }
}

const brings = (
  by: Item | Condition,
  fact: Fact,
  attending: Attending,
  quantity: number,
  counted: boolean
): Pick<Entry, "points" | "first" | "second"> | undefined => {
  if ("pays" in by && by.pays.by === "ratio") {
    return any(by.pays.outOf, fact, attending) ? { points: Points.zero, first: counted ? quantity : 0, second: quantity } : undefined
  }
  if (!counted) return undefined
  if (!("pays" in by)) return { points: Points.zero, first: quantity, second: 0 }
  const { pays, share } = by
  if (!together(pays)) {
    const { points } = worth(pays, share, fact, quantity)
    return points === 0 && pays.by !== "mark" ? undefined : { points, first: points, second: quantity }
  }
  return pays.by === "attended"
    ? { points: Points.zero, first: halfDays(fact).attended, second: due(fact, attending) }
    : { points: Points.zero, first: quantity, second: 0 }
}

/** Whether a record counts on any day at all. */
const any = (selection: Selection, fact: Fact, attending: Attending): boolean => {
  if (!selection.kind.includes(fact.kind)) return false
  const { between: _, ...always } = selection
  return counting(always, attending)(fact) === "counted"
}

const marks = (by: Item | Condition, { mark }: Fact, numbering: Numbering): Pick<Entry, "thing" | "strength"> =>
  !("pays" in by) || by.pays.by !== "mark" || by.pays.markedBy === undefined
    ? { thing: 0, strength: 0 }
    : { thing: numbering(mark?.article ?? ""), strength: by.pays.markedBy.indexOf(mark?.by ?? "reviewer") }
