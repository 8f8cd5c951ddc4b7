import { HashMap } from "effect"
import type * as DutyReport from "./DutyReport.ts"
import { DutyReportEvent } from "./DutyReportEvent.ts"

/** All duty reports of a committee by id. */
export type DutyReports = HashMap.HashMap<DutyReport.Id, DutyReport.DutyReport>
/** No duty reports: what a journal is folded from. */
export const empty: DutyReports = HashMap.empty()

/** Applies one event to the duty reports; what was saved before stays in the journal. */
export const evolve = (self: DutyReports, event: DutyReportEvent): DutyReports =>
  DutyReportEvent.match(event, {
    DutyReportSaved: ({ at, dutyReport, of, paragraphs, year }) => HashMap.set(self, dutyReport, { id: dutyReport, member: of, year, paragraphs, savedAt: at })
  })
