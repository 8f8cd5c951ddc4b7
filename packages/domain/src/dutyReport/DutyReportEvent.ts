import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as DutyReport from "./DutyReport.ts"

/** What can happen to a duty report. */
export const DutyReportEvent = Schema.TaggedUnion({
  DutyReportSaved: { dutyReport: DutyReport.Id, of: Member.Id, year: Schema.Int, paragraphs: DutyReport.Text, at: Schema.DateTimeUtcFromString }
})
export type DutyReportEvent = typeof DutyReportEvent.Type
/** The one event of a duty report with this tag, with what it carries. */
export type Of<Tag extends DutyReportEvent["_tag"]> = Extract<DutyReportEvent, { _tag: Tag }>
