import { Day } from "../../committee/Day.ts"
import type * as Member from "../../member/Member.ts"
import type { Fact } from "../Fact.ts"
import type { Shape } from "./Shape.ts"

/**
 * Records of many subjects, laid out in columns: the rows of one subject stand together, in order of day and then of name.
 *
 * `starts` is the first row of each subject and, after the last, the number of rows. Each row has its `shape` (a place in
 * `shapes`), its `day` (20260301), its `name` and what it came `of` (places among the names of the subject, -1 for none),
 * and the day on which the same name stood last `before` it (0 for none): within days that begin later it counts.
 */
export interface Columns {
  readonly subjects: ReadonlyArray<Member.Id>
  readonly starts: Int32Array
  readonly shape: Int32Array
  readonly day: Int32Array
  readonly name: Int32Array
  readonly of: Int32Array
  readonly before: Int32Array
  readonly shapes: ReadonlyArray<Shape>
  readonly names: ReadonlyArray<ReadonlyArray<string>>
}

const zero = 48

/** Writes a day as a number that orders as days do: 2026-03-01 is 20260301. */
export const numberOf = (day: string): number => {
  let number = 0
  for (let place = 0; place < 10; place++) if (place !== 4 && place !== 7) number = number * 10 + day.charCodeAt(place) - zero
  return number
}

/** A run of days as numbers, both ends included. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Writes a run of days as numbers; without an end it has none. */
export const spanOf = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined } = {}): Span =>
  ({ from: from === undefined ? 0 : numberOf(from), to: to === undefined ? 99_999_999 : numberOf(to) })

/** Whether a day lies in a run of days. */
export const within = ({ from, to }: Span, day: number): boolean => from <= day && day <= to

/** Reads the records of a subject back from their rows. In the place of a document stands the row, which keeps the order of records given twice. */
export const factsOf = ({ day, name, names, of, shape, shapes, starts, subjects }: Columns, subject: number): ReadonlyArray<Fact> => {
  const facts: Array<Fact> = []
  const member = subjects[subject]
  for (let row = starts[subject] ?? 0; row < (starts[subject + 1] ?? 0); row++) {
    const sample = shapes[shape[row] ?? -1]?.sample
    const record = names[subject]?.[name[row] ?? -1]
    if (sample === undefined || record === undefined || member === undefined) continue
    const { of: _, ...rest } = sample
    const source = names[subject]?.[of[row] ?? -1]
    facts.push({
      ...rest, member, record, on: dayOf(day[row] ?? 0),
      ...(source === undefined ? {} : { of: source }),
      ...(sample.evidence === undefined ? {} : { evidence: String(row).padStart(10, "0") })
    })
  }
  return facts
}

const dayOf = (number: number): Day => {
  const digits = String(number).padStart(8, "0")
  return Day.make(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`)
}
