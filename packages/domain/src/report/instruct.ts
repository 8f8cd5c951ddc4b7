import { type DateTime, Result } from "effect"
import { Withdrawn } from "./adopt.ts"
import type * as Report from "./Report.ts"
import type { Of } from "./ReportEvent.ts"

/** Records that a leader wrote an instruction on the report. */
export const instruct = (self: Report.Report, instruction: Omit<Report.Instruction, "at">, at: DateTime.Utc): Result.Result<Of<"ReportInstructed">, Withdrawn> =>
  self.withdrawn ? Result.fail(new Withdrawn({ id: self.id })) : Result.succeed({ _tag: "ReportInstructed", report: self.id, instruction: { ...instruction, at }, at })
