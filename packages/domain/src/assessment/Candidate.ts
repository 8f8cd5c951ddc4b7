import type { Fact } from "./Fact.ts"
import * as Points from "./Points.ts"
import type { Line, Why } from "./Sheet.ts"

/** A record that an item counts, what it would bring, and why. */
export interface Candidate extends Pick<Line, "points" | "why" | "dealt"> {
  readonly fact: Fact
  readonly quantity: number
}

/** The same record with its points withheld for a reason. */
export const withhold = ({ fact, quantity }: Pick<Candidate, "fact" | "quantity">, why: Why): Candidate =>
  ({ fact, quantity, points: Points.zero, why })

type Sized = Pick<Candidate, "points" | "quantity">

/** Orders candidates by size of points, then as given: the better of two comes first, a greater deduction counts as better. */
export const better = (a: Sized, b: Sized): number => Math.abs(b.points) - Math.abs(a.points) || b.quantity - a.quantity
