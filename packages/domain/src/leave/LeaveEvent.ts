import { Schema } from "effect"
import * as Meeting from "../meeting/Meeting.ts"
import * as Member from "../member/Member.ts"
import * as Leave from "./Leave.ts"

const about = { leave: Leave.Id, at: Schema.DateTimeUtcFromString }
const { approver, article, confirm, late } = Leave.Leave.fields

/** What can happen to a request for leave. */
export const LeaveEvent = Schema.TaggedUnion({
  LeaveAsked: { ...about, member: Member.Id, request: Leave.Request, approver, article, confirm, late },
  LeaveGranted: { ...about, as: Schema.Literals(["leave", "exempt"]), note: Schema.optionalKey(Leave.Reason), by: Schema.String },
  LeaveRefused: { ...about, reason: Leave.Reason, by: Schema.String },
  LeaveWithdrawn: about,
  LeaveConfirmed: { ...about, during: Meeting.Id }
})
export type LeaveEvent = typeof LeaveEvent.Type
/** The one event of a leave with this tag, with what it carries. */
export type Of<Tag extends LeaveEvent["_tag"]> = Extract<LeaveEvent, { _tag: Tag }>
