import { Equal } from "effect"
import type * as Appraisal from "./Appraisal.ts"
import type * as Panel from "./Panel.ts"

/** Tells whether two seats are one. */
export const sameSeat = (one: Panel.Seat, other: Panel.Seat): boolean => Equal.equals(one, other)

/** Tells whether the panel of an evaluation has a seat. */
export const isSeated = (self: Appraisal.Appraisal, seat: Panel.Seat): boolean => (self.panel?.seats ?? []).some((one) => sameSeat(one.seat, seat))

/** Tells whether the evaluator of a seat need not score. */
export const isExcused = (self: Appraisal.Appraisal, seat: Panel.Seat): boolean => (self.excused ?? []).some((one) => sameSeat(one.seat, seat))

/** What became of a seat: the sheet is waited for or sealed, the evaluator excused, or absent once the evaluation is over without the sheet. */
export type State = "waiting" | "sealed" | "excused" | "absent"

/** Says what became of a seat; `open` tells whether the sheets have been opened. An absent evaluator has no sheet, and no points. */
export const stateOf = (self: Appraisal.Appraisal, seat: Panel.Seat, open: boolean): State => {
  if (self.sheets.some(({ side }) => (side._tag === "Member" || side._tag === "Person") && sameSeat(side, seat))) return "sealed"
  if (isExcused(self, seat)) return "excused"
  return open ? "absent" : "waiting"
}

/** Lists the seats an account acts for: the member's own, or those of the unit's people. */
export const seatsOf = (self: Appraisal.Appraisal, { member, unit }: { readonly member?: string; readonly unit?: string }): ReadonlyArray<Panel.Seat> =>
  (self.panel?.seats ?? []).flatMap(({ seat }) => (seat._tag === "Member" ? unit === undefined && seat.member === member : seat.unit === unit) ? [seat] : [])
