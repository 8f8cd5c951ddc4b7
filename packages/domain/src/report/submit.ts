import type { DateTime } from "effect"
import type * as Member from "../member/Member.ts"
import type * as Report from "./Report.ts"
import type { Of } from "./ReportEvent.ts"

/** Submits a report; the first author is the main author. */
export const submit = (report: Report.Id, authors: readonly [Member.Id, ...Array<Member.Id>], content: Report.Content, at: DateTime.Utc): Of<"ReportSubmitted"> =>
  ({ _tag: "ReportSubmitted", report, authors, content, at })
