import { HashMap } from "effect"
import type * as Report from "./Report.ts"
import { ReportEvent } from "./ReportEvent.ts"

/** All reports of a committee by id. */
export type Reports = HashMap.HashMap<Report.Id, Report.Report>
/** No reports: what a journal is folded from. */
export const empty: Reports = HashMap.empty()

/** Applies one event to the reports. */
export const evolve = (self: Reports, event: ReportEvent): Reports => {
  const change = (f: (it: Report.Report) => Report.Report) => HashMap.modify(self, event.report, f)
  return ReportEvent.match(event, {
    ReportSubmitted: ({ at, authors, content, report }) =>
      HashMap.set(self, report, { id: report, authors, content, submittedAt: at, adoptions: [], instructions: [], withdrawn: false }),
    ReportWithdrawn: () => change((it) => ({ ...it, withdrawn: true })),
    ReportAdopted: ({ adoption }) => change((it) => ({ ...it, adoptions: [...it.adoptions, adoption] })),
    ReportInstructed: ({ instruction }) => change((it) => ({ ...it, instructions: [...it.instructions, instruction] }))
  })
}
