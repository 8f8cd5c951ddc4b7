import { Schema } from "effect"
import { Activity } from "../activity/Activity.ts"
import { Fact } from "../assessment/Fact.ts"
import { Sheet, Unscored } from "../assessment/Sheet.ts"
import { DutyReport } from "../dutyReport/DutyReport.ts"
import { Entry } from "../entry/Entry.ts"
import { Leave } from "../leave/Leave.ts"
import { Attendance, Meeting } from "../meeting/Meeting.ts"
import { Member } from "../member/Member.ts"
import { Notice } from "../notice/Notice.ts"
import { Objection } from "../objection/Objection.ts"
import { Proposal, Submission } from "../proposal/Proposal.ts"
import { Report } from "../report/Report.ts"

/**
 * Everything the house holds of one member (履职档案): the seat, what was written, attended, done and entered, as records and as facts, the sheet of
 * each year, objections, duty reports and notices. Of others it names only those who signed the same paper.
 */
export const Dossier = Schema.Struct({
  format: Schema.Literal("jianyan/dossier/1"),
  member: Member,
  proposals: Schema.Array(Schema.Struct({
    id: Proposal.fields.id, number: Proposal.fields.number, content: Proposal.fields.content, signed: Schema.Array(Member.fields.id), submission: Schema.optionalKey(Submission), stage: Schema.String
  })),
  reports: Schema.Array(Report),
  meetings: Schema.Array(Schema.Struct({
    id: Meeting.fields.id, kind: Meeting.fields.kind, title: Meeting.fields.title, on: Meeting.fields.on, halfDays: Meeting.fields.halfDays, attendance: Schema.optionalKey(Attendance)
  })),
  activities: Schema.Array(Schema.Struct({
    id: Activity.fields.id, form: Activity.fields.form, topic: Activity.fields.topic, on: Activity.fields.on, peopleMet: Activity.fields.peopleMet, struck: Activity.fields.struck
  })),
  leaves: Schema.Array(Leave),
  entries: Schema.Array(Entry),
  facts: Schema.Array(Fact),
  /** The sheet of each year; without points where the committee keeps none. */
  sheets: Schema.Array(Schema.Union([Sheet, Unscored])),
  objections: Schema.Array(Objection),
  dutyReports: Schema.Array(DutyReport),
  notices: Schema.Array(Notice)
})
export type Dossier = typeof Dossier.Type
