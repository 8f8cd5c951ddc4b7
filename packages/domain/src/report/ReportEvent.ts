import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Report from "./Report.ts"

const about = { report: Report.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a report. */
export const ReportEvent = Schema.TaggedUnion({
  ReportSubmitted: { ...about, authors: Schema.NonEmptyArray(Member.Id), content: Report.Content },
  ReportWithdrawn: about,
  ReportAdopted: { ...about, adoption: Report.Adoption },
  ReportInstructed: { ...about, instruction: Report.Instruction }
})
export type ReportEvent = typeof ReportEvent.Type
/** The one event of a report with this tag, with what it carries. */
export type Of<Tag extends ReportEvent["_tag"]> = Extract<ReportEvent, { _tag: Tag }>
