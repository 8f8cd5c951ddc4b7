export * from "./DutyReport.ts"
export * as DutyReportEvent from "./DutyReportEvent.ts"
export * from "./save.ts"
export * from "./evolve.ts"
