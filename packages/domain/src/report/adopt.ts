import { type DateTime, Result, Schema } from "effect"
import * as Report from "./Report.ts"
import type { Of } from "./ReportEvent.ts"

/** A withdrawn report is not taken up. */
export class Withdrawn extends Schema.TaggedError<Withdrawn>()("Report.Withdrawn", { id: Report.Id }) {}

/** Records that an office took the report up; each level and manner is a record of its own. */
export const adopt = (self: Report.Report, adoption: Omit<Report.Adoption, "at">, at: DateTime.Utc): Result.Result<Of<"ReportAdopted">, Withdrawn> =>
  self.withdrawn ? Result.fail(new Withdrawn({ id: self.id })) : Result.succeed({ _tag: "ReportAdopted", report: self.id, adoption: { ...adoption, at }, at })
