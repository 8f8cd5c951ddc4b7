import { Equal } from "effect"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import type * as Appraisal from "./Appraisal.ts"
import { isExcused } from "./seated.ts"

/** Finds the sheet a side has sealed. */
export const sheetOf = (self: Appraisal.Appraisal, side: Appraisal.Side): Appraisal.Sheet | undefined =>
  self.sheets.find((sheet) => side._tag === "Proposer" ? sheet.side._tag === "Proposer" && sheet.side.unit === side.unit : Equal.equals(sheet.side, side))

/** Tells whether both sides are in: every unit on the proposal, and the proposer on every unit; of a panel everybody who is not excused. */
export const complete = (self: Appraisal.Appraisal): boolean =>
  self.panel === undefined
    ? self.units.every((unit) => (["Unit", "Proposer"] as const).every((side) => self.sheets.some((sheet) => sheet.side._tag === side && sheet.side.unit === unit)))
    : self.panel.seats.every(({ seat }) => isExcused(self, seat) || sheetOf(self, seat) !== undefined)

/** Tells whether the scores may be read: both sides are in, it was closed, or its last day has passed. */
export const isUnsealed = (self: Appraisal.Appraisal, today: Day): boolean => self.closedAt !== undefined || complete(self) || today > self.until

/** Who looks at an evaluation: for a unit, as a proposer, or as anybody else, staff included; `everySheet` for those a panel's sheets open to. */
export interface Onlooker { readonly unit?: Unit.Id; readonly member?: string; readonly everySheet?: boolean }

const own = ({ side }: Appraisal.Sheet, { member, unit }: Onlooker): boolean => side._tag === "Unit" || side._tag === "Person" ? side.unit === unit : side.member === member

/**
 * Gives what the onlooker may read of an evaluation: while it is sealed, the own sheets and nothing of the other side's, not even the time.
 *
 * Once it is open, everybody reads the sheets of proposer and units; those of a panel only its evaluators, the office and those whose work was scored.
 */
export const unsealed = (self: Appraisal.Appraisal, onlooker: Onlooker, today: Day): Appraisal.Appraisal =>
  isUnsealed(self, today) && (self.panel === undefined || onlooker.everySheet === true) ? self : { ...self, sheets: self.sheets.filter((sheet) => own(sheet, onlooker)) }

/** Gives the day after which the scores may be read whoever is missing. */
export const opensAfter = (self: Appraisal.Appraisal): Day => self.closedAt === undefined ? self.until : dayOf(self.closedAt)
