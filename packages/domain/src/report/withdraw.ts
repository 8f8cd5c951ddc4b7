import { type DateTime, Result, Schema } from "effect"
import * as Report from "./Report.ts"
import type { Of } from "./ReportEvent.ts"

/** A report that was taken up or written an instruction on can no longer be withdrawn. */
export class AlreadyAdopted extends Schema.TaggedError<AlreadyAdopted>()("Report.AlreadyAdopted", { id: Report.Id }) {}

/** Withdraws a report nobody has taken up yet. */
export const withdraw = (self: Report.Report, at: DateTime.Utc): Result.Result<Of<"ReportWithdrawn">, AlreadyAdopted> =>
  self.adoptions.length + self.instructions.length > 0 ? Result.fail(new AlreadyAdopted({ id: self.id })) : Result.succeed({ _tag: "ReportWithdrawn", report: self.id, at })
