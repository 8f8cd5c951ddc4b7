import { Schema } from "effect"
import * as Fact from "../assessment/Fact.ts"
import type { Sheet } from "../assessment/Sheet.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import { Attachment } from "../proposal/Examined.ts"

/** Identifies an objection for good, from its lodging to what was corrected because of it. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Objection.Id"))
export type Id = typeof Id.Type

/** Words that say why: by the member who objects, or by the person who decides. */
export const Words = Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(2_000))

/** The year of assessment an objection concerns. */
export const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2100 }))

/**
 * What an objection is about: one line of the sheet, one record, a record that is missing, or the sheet as a whole.
 *
 * A line is named by its item of the rulebook and its records; what is missing by its kind and day.
 */
export const About = Schema.TaggedUnion({
  Line: { item: Fact.Name, records: Schema.Array(Fact.Ref) },
  Record: { record: Fact.Ref },
  Missing: { kind: Fact.Kind, on: Day },
  Sheet: {}
})
export type About = typeof About.Type

/** What a line does that no record brings: it stands at the start, holds a sum between its bounds, or rounds the total. */
export const Bound = Schema.Literals(["Base", "Cap", "Floor", "Rounding"])
export type Bound = typeof Bound.Type

/** What the sheet said when somebody looked at it: the total and the points of every line, under which edition; objections of earlier days do not tell a bound from what it holds. */
export const Seen = Schema.Struct({
  rulebook: Schema.String,
  edition: Schema.String,
  total: Schema.Int,
  lines: Schema.Array(Schema.Struct({ item: Schema.String, records: Schema.Array(Schema.String), points: Schema.Int, bound: Schema.optionalKey(Bound) }))
})
export type Seen = typeof Seen.Type

const isBound = Schema.is(Bound)

/** Keeps of a sheet what an objection compares: the total, and the lines that give or take points. */
export const seen = ({ edition, lines, rulebook, total }: Sheet): Seen => ({
  rulebook, edition, total,
  lines: lines.filter(({ points }) => points !== 0).map(({ item, points, records, why: { _tag } }) => ({ item, records, points, ...(isBound(_tag) ? { bound: _tag } : {}) }))
})

/** What a person decided: the objection holds, holds in part, or does not hold. */
export const Outcome = Schema.Literals(["upheld", "partlyUpheld", "notUpheld"])
export type Outcome = typeof Outcome.Type

/** The records put right in their own room after a decision, and what the sheet said then. */
export const Correction = Schema.Struct({ records: Schema.NonEmptyArray(Fact.Ref), after: Seen, by: Schema.String, at: Schema.DateTimeUtcFromString })
export type Correction = typeof Correction.Type

/** How an objection stands; what was upheld waits for its correction, which happens where the record is kept. */
export const State = Schema.TaggedUnion({
  Open: {},
  Decided: { outcome: Outcome, reason: Words, by: Schema.String, at: Schema.DateTimeUtcFromString, corrected: Schema.optionalKey(Correction) },
  Withdrawn: { at: Schema.DateTimeUtcFromString }
})
export type State = typeof State.Type

/** An objection a member lodged against the own sheet: by itself it moves no point. */
export const Objection = Schema.Struct({
  id: Id,
  member: Member.Id,
  year: Year,
  about: About,
  reason: Words,
  evidence: Schema.Array(Attachment),
  before: Seen,
  lodgedAt: Schema.DateTimeUtcFromString,
  state: State
})
export type Objection = typeof Objection.Type

/** There is no such objection for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Objection.NotFound", { id: Id }) {}

/** The records an objection names; none where one is missing or the whole sheet is meant. */
export const recordsOf = (about: About): ReadonlyArray<string> =>
  About.match(about, { Line: ({ records }) => records, Record: ({ record }) => [record], Missing: () => [], Sheet: () => [] })

/** Tells whether somebody has still to decide. */
export const isOpen = ({ state }: Objection): boolean => state._tag === "Open"

/** Tells whether an objection holds and its records have still to be put right. */
export const awaitsCorrection = ({ state }: Objection): boolean => state._tag === "Decided" && state.outcome !== "notUpheld" && state.corrected === undefined
