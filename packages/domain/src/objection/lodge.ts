import { type DateTime, Equal, HashMap, Result, Schema } from "effect"
import type * as Fact from "../assessment/Fact.ts"
import type { Sheet } from "../assessment/Sheet.ts"
import { holds } from "../assessment/Year.ts"
import { addDays, Day, of as dayOf } from "../committee/Day.ts"
import type { Objections } from "./evolve.ts"
import * as Objection from "./Objection.ts"
import type { Of } from "./ObjectionEvent.ts"

/** The sheet has no such line. */
export class NoSuchLine extends Schema.TaggedError<NoSuchLine>()("Objection.NoSuchLine", { item: Schema.String }) {}

/** The record is none of the member's in that year. */
export class NoSuchRecord extends Schema.TaggedError<NoSuchRecord>()("Objection.NoSuchRecord", { record: Schema.String }) {}

/** What is missing would lie outside the year, or in days to come. */
export class OutsideYear extends Schema.TaggedError<OutsideYear>()("Objection.OutsideYear", { on: Day, from: Day, to: Day }) {}

/** The member has lodged the same already and nobody has decided yet. */
export class LodgedAlready extends Schema.TaggedError<LodgedAlready>()("Objection.LodgedAlready", { id: Objection.Id }) {}

/** The days in which the year may be objected to are over. */
export class TooLate extends Schema.TaggedError<TooLate>()("Objection.TooLate", { year: Objection.Year, until: Day }) {}

/** What a member says in objecting, before anybody has looked at it. */
export interface Lodged {
  readonly id: Objection.Id
  readonly year: number
  readonly about: Objection.About
  readonly reason: string
}

/** What the objection is lodged against: the sheet as it stands, the member's records of the year, and the days after its end in which one may object. */
export interface Against {
  readonly sheet: Sheet
  readonly records: Iterable<string>
  readonly within?: number | undefined
}

/** Lodges an objection of the member whom the sheet is about; what the sheet says at that moment is kept beside it. */
export const lodge = (
  all: Objections, { about, id, reason, year }: Lodged, { records, sheet, within }: Against, at: DateTime.Utc
): Result.Result<Of<"ObjectionLodged">, NoSuchLine | NoSuchRecord | OutsideYear | LodgedAlready | TooLate> => {
  const today = dayOf(at)
  const until = within === undefined ? undefined : addDays(sheet.year.to, within)
  if (until !== undefined && today > until) return Result.fail(new TooLate({ year, until }))
  const amiss = misnamed(about, sheet, records, today)
  if (amiss !== undefined) return Result.fail(amiss)
  for (const other of HashMap.values(all)) {
    if (other.member === sheet.member && other.year === year && Objection.isOpen(other) && Equal.equals(other.about, about)) return Result.fail(new LodgedAlready({ id: other.id }))
  }
  return Result.succeed({ _tag: "ObjectionLodged", objection: id, of: sheet.member, year, about, reason, before: Objection.seen(sheet), at })
}

const misnamed = (about: Objection.About, sheet: Sheet, records: Iterable<string>, today: Day): NoSuchLine | NoSuchRecord | OutsideYear | undefined => {
  switch (about._tag) {
    case "Line":
      return sheet.lines.some(({ item, records }) => item === about.item && Equal.equals(records, about.records)) ? undefined : new NoSuchLine({ item: about.item })
    case "Record": return [...records].includes(about.record) ? undefined : new NoSuchRecord({ record: about.record })
    case "Missing": {
      const { from, to } = sheet.year, last = to < today ? to : today
      return holds({ from, to: last }, about.on) ? undefined : new OutsideYear({ on: about.on, from, to: last })
    }
    case "Sheet": return undefined
  }
}

/** Lists the records a member has in the days of a sheet, whether or not a line names them. */
export const recordsIn = (facts: Iterable<Fact.Fact>, sheet: Sheet): ReadonlyArray<string> =>
  [...facts].filter((fact) => fact.member === sheet.member && holds(sheet.year, fact.on)).map(({ record }) => record)
