import { Equal } from "effect"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type * as Unit from "../unit/Unit.ts"
import type * as Appraisal from "./Appraisal.ts"

/** Finds the sheet a side has sealed. */
export const sheetOf = (self: Appraisal.Appraisal, side: Appraisal.Side): Appraisal.Sheet | undefined =>
  self.sheets.find((sheet) => side._tag === "Unit" ? Equal.equals(sheet.side, side) : sheet.side._tag === "Proposer" && sheet.side.unit === side.unit)

/** Tells whether both sides are in: every unit on the proposal, and the proposer on every unit. */
export const complete = (self: Appraisal.Appraisal): boolean =>
  self.units.every((unit) => (["Unit", "Proposer"] as const).every((side) => self.sheets.some((sheet) => sheet.side._tag === side && sheet.side.unit === unit)))

/** Tells whether the scores may be read: both sides are in, it was closed, or its last day has passed. */
export const isUnsealed = (self: Appraisal.Appraisal, today: Day): boolean => self.closedAt !== undefined || complete(self) || today > self.until

/** Who looks at an evaluation: for a unit, as a proposer, or as anybody else, staff included. */
export interface Onlooker { readonly unit?: Unit.Id; readonly member?: string }

const own = ({ side }: Appraisal.Sheet, { member, unit }: Onlooker): boolean => side._tag === "Unit" ? side.unit === unit : side.member === member

/** Gives what the onlooker may read of an evaluation: while it is sealed, the own sheets and nothing of the other side's, not even the time. */
export const unsealed = (self: Appraisal.Appraisal, onlooker: Onlooker, today: Day): Appraisal.Appraisal =>
  isUnsealed(self, today) ? self : { ...self, sheets: self.sheets.filter((sheet) => own(sheet, onlooker)) }

/** Gives the day after which the scores may be read whoever is missing. */
export const opensAfter = (self: Appraisal.Appraisal): Day => self.closedAt === undefined ? self.until : dayOf(self.closedAt)
