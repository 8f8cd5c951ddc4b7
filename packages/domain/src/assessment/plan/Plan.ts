import type * as Member from "../../member/Member.ts"
import type { Fact } from "../Fact.ts"
import type { Condition, Item, Role, Rulebook } from "../Rulebook.ts"
import type { Points } from "../Points.ts"
import type { Year } from "../Year.ts"
import type { Columns, Span } from "./Columns.ts"
import type { Desk } from "./Desk.ts"

/**
 * Whoever counts records: an item of the table, or a condition of a minimum duty that the table asks for.
 *
 * Records add to two sums, or the best so far is kept, or they are gathered to be looked at together. They count on the days of `span`.
 */
export interface Counter<By extends Item | Condition = Item | Condition> {
  readonly number: number
  readonly by: By
  readonly way: "adds" | "keepsBest" | "gathers"
  readonly span: Span
}

/**
 * What every record of a shape brings to one counter.
 *
 * `first` and `second` are what it adds to the counter's two sums: points; or units; or half days attended and due; or
 * units of a proportion and of its whole. `occasion` names a form or an organiser that the shape has, -1 for none;
 * `thing` and `strength` tell marks for one thing apart.
 */
export interface Entry {
  readonly counter: Counter
  readonly counted: boolean
  readonly points: Points
  readonly quantity: number
  readonly first: number
  readonly second: number
  readonly occasion: number
  readonly thing: number
  readonly strength: number
}

/** A place of the table at work: what it comes to for the subject on the desk, in 1/10,000 point. */
export type Step = (desk: Desk) => number

/** What one record brings in the year and in the term, by the numbers of its prices, and its day as a number. */
export interface Priced {
  readonly day: number
  readonly inYear: number
  readonly inTerm: number
}

/** One record of a tally: its price, and the places of its name and of what it came of among the names of the tally, -1 for none. */
export interface Row extends Priced {
  readonly fact: Fact
  readonly name: number
  readonly of: number
}

/** A rulebook made ready for the totals of one year. */
export interface Plan {
  readonly rulebook: Rulebook
  readonly year: Year
  /** Names that more than one place of the table has: their totals come from `assess`, for a plan cannot tell such places apart. */
  readonly unplanned: ReadonlyArray<string>
  /** Gives the total of one subject of some columns, in 1/10,000 point. */
  readonly totalOf: (columns: Columns, subject: number, member: Member.Id, roles: ReadonlyArray<Role>) => Points
  /** Prices one record, for a tally. */
  readonly priced: (fact: Fact) => Priced
  /** Gives the total of one subject's rows, which are in order, in 1/10,000 point. */
  readonly totalOfRows: (rows: ReadonlyArray<Row>, member: Member.Id, roles: ReadonlyArray<Role>) => Points
}
