import { type DateTime, Result, Schema } from "effect"
import type * as Member from "../member/Member.ts"
import * as DutyReport from "./DutyReport.ts"
import type { Of } from "./DutyReportEvent.ts"

/** A paragraph names no record, and nothing is reported that no record bears out; paragraphs are counted from 1. */
export class NothingCited extends Schema.TaggedError<NothingCited>()("DutyReport.NothingCited", { paragraph: Schema.Int }) {}

/** A paragraph names a record that is none of the member's in that year. */
export class NotYours extends Schema.TaggedError<NotYours>()("DutyReport.NotYours", { paragraph: Schema.Int, record: Schema.String }) {}

/** Saves the text of a member's duty report; every paragraph names at least one of the member's records of the year. */
export const save = (
  member: Member.Id, year: number, paragraphs: ReadonlyArray<DutyReport.Paragraph>, own: Iterable<string>, at: DateTime.Utc
): Result.Result<Of<"DutyReportSaved">, NothingCited | NotYours> => {
  const known = new Set(own)
  for (const [place, { records }] of paragraphs.entries()) {
    if (records.length === 0) return Result.fail(new NothingCited({ paragraph: place + 1 }))
    const strange = records.find((record) => !known.has(record))
    if (strange !== undefined) return Result.fail(new NotYours({ paragraph: place + 1, record: strange }))
  }
  return Result.succeed({ _tag: "DutyReportSaved", dutyReport: DutyReport.idOf(member, year), of: member, year, paragraphs, at })
}
