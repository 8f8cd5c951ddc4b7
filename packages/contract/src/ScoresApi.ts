import { Assessment, Committee, Day, Member, Rulebook } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Year } from "./Year.ts"

/** A member's sheet with the rulebook it was made under and the titles of the records it names. */
export const Read = Schema.Struct({
  sheet: Assessment.Sheet.Sheet,
  rulebook: Assessment.Rulebook.Rulebook,
  /** The titles of the records named in the lines, by record. */
  titles: Schema.Record(Schema.String, Schema.String),
  /** Where the total lies among those of the member's sector: the bounds of the middle half, and of how many members; none for fewer than five. */
  peers: Schema.optionalKey(Schema.Struct({ of: Schema.Int, low: Schema.Int, high: Schema.Int })),
  names: Names,
  /** The days of the year that earlier editions speak for, each with the edition and the sheet of those days; left out where one edition counts them all. */
  earlier: Schema.optionalKey(Schema.Array(Schema.Struct({ sheet: Assessment.Sheet.Sheet, rulebook: Assessment.Rulebook.Rulebook })))
})
export type Read = typeof Read.Type

const listed = { member: Member.Id, dutiesUnmet: Schema.Array(Schema.String) }

/** A member's total, for a list in order of name; totals are never put in order. */
export const Total = Schema.Struct({ ...listed, total: Schema.Int, grade: Schema.optionalKey(Schema.String) })
export type Total = typeof Total.Type

/** What a list says of a member where no points are kept: how many records there are of the year, and the duties unmet. */
export const Recorded = Schema.Struct({ ...listed, records: Schema.Int })
export type Recorded = typeof Recorded.Type

/** The members who sat in a year, in order of name: with their totals, or with their records where no points are kept. */
export const All = Schema.Union([
  Schema.Struct({ rulebook: Assessment.Rulebook.Rulebook, totals: Schema.Array(Total), names: Names }),
  Schema.Struct({ rulebook: Assessment.Rulebook.Rulebook, recorded: Schema.Array(Recorded), names: Names })
])
export type All = typeof All.Type

/** The sheets of bodies and stations, or of handling units, in order of id, with what each is called and the titles of the records they name. */
export const Organised = Schema.Struct({
  rulebook: Assessment.Rulebook.Rulebook,
  sheets: Schema.Array(Assessment.Sheet.Sheet),
  /** What each body, station or unit is called, by id. */
  called: Schema.Record(Schema.String, Committee.Name),
  titles: Schema.Record(Schema.String, Schema.String)
})
export type Organised = typeof Organised.Type

/**
 * Which year is read, under which adopted edition ("binhe/2026"), and as of when: what had happened by the end of a day, what was recorded by the end of a day, or what the journal held after an entry.
 *
 * The running year, the edition in force and all that is known where nothing is asked. With an entry, the day says only when it is read, and what was recorded by a day is not asked.
 */
export const asked = {
  year: Schema.optionalKey(Year),
  edition: Schema.optionalKey(Schema.NonEmptyString),
  asOf: Schema.optionalKey(Day.Day),
  known: Schema.optionalKey(Day.Day),
  seq: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0)))
}
const query = Schema.Struct(asked)
/** What is asked of scores, as it comes from an address. */
export type Asked = typeof query.Type
const untold = Schema.Union([Rulebook.NoneInForce, Rulebook.NotFound])

export const of = Endpoint.get("/scores/:member", {
  about: "Reads a member's score sheet with a line for every point. Members read their own.", allow: ["member", "evaluator", "office", "leader", "auditor"],
  params: Schema.Struct({ member: Member.Id }), query, success: Read, refusals: { 404: Schema.Union([Member.NotFound, Rulebook.NoneInForce, Rulebook.NotFound]), 409: Member.EvaluatedElsewhere }
})
export const all = Endpoint.get("/scores", {
  about: "Lists the members' totals and unmet duties, for evaluators; records in the place of totals where no points are kept.", allow: ["evaluator", "office", "leader", "auditor"], query,
  success: All, refusals: { 404: untold }
})
export const others = Endpoint.get("/scores/others/:subject", {
  about: "Lists the sheets of all groups and stations, or of all handling units, under the rulebook adopted for them, in order of id.", allow: ["evaluator", "office", "leader", "auditor"],
  params: Schema.Struct({ subject: Schema.Literals(["group", "unit"]) }), query,
  success: Organised, refusals: { 404: untold }
})
export const rulebook = Endpoint.get("/rulebook", {
  about: "Reads the rulebook in force for a year, or another edition that was adopted.", allow: "seated", query, success: Assessment.Rulebook.Rulebook, refusals: { 404: untold }
})
export const live = Endpoint.feed("/live/scores", {
  about: "Pushes a member's sheet whenever it changes, and everybody's when a rulebook is adopted or a year frozen. Members hear of their own.", allow: ["member", "evaluator", "office", "leader", "auditor"], item: Assessment.Sheet.Sheet
})
