import { Schema } from "effect"
import * as Panel from "../appraisal/Panel.ts"
import { Words } from "../assessment/Place.ts"
import * as Commitment from "../commitment/Commitment.ts"
import { Code } from "../committee/Code.ts"
import { Day } from "../committee/Day.ts"
import { Rung } from "../committee/HandlingRules.ts"
import { Name } from "../committee/Name.ts"
import * as Entry from "../entry/Entry.ts"
import * as Leave from "../leave/Leave.ts"
import * as Meeting from "../meeting/Meeting.ts"
import * as Member from "../member/Member.ts"
import * as Objection from "../objection/Objection.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"

/** Identifies a notice by what it says to whom, so that the same one given twice is one. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_.:-]{1,240}$/u)).pipe(Schema.brand("Notice.Id"))
export type Id = typeof Id.Type

/** To whom a notice is given: a member, whoever acts for a unit, or whoever holds a role. */
export const Reader = Schema.TaggedUnion({
  Member: { member: Member.Id },
  Unit: { unit: Unit.Id },
  Role: { role: Schema.Literals(["proposalsStaff", "leader"]) }
})
export type Reader = typeof Reader.Type

/** What a notice says, as data; the sentence is the reader's screen's. */
export const Matter = Schema.TaggedUnion({
  /** A rung of the escalation ladder (催办): the reply is due, or overdue, and by what means somebody is pressed. */
  Reminder: { rung: Code, name: Name, means: Rung.fields.means, due: Day },
  /** The day a reply is due moved with the calendar or the policy. */
  DeadlineMoved: { from: Day, until: Day, because: Schema.Literals(["calendar", "policy"]) },
  /** A rung of the ladder for a co-handler: its opinion is due with the lead, or overdue. */
  OpinionDue: { rung: Code, name: Name, means: Rung.fields.means, due: Day },
  /** An objection to an assignment is to be answered by this day, or was not. */
  DisputeDue: { unit: Unit.Id, by: Day, late: Schema.Boolean },
  /** So many filed proposals are to be handed over for the first time by this day, or were not. */
  HandOverDue: { by: Day, late: Schema.Boolean, count: Schema.Int },
  /** A promise came to its day, and is asked for the first time or again. */
  PromiseDue: { commitment: Commitment.Id, until: Day, times: Schema.Int },
  /** A unit sent the proposal back so many times. */
  SentBack: { times: Schema.Int },
  ExtensionGranted: { until: Day },
  ExtensionRefused: { note: Schema.String },
  DisputeSettled: { by: Schema.Literals(["office", "meeting", "leader"]), note: Schema.String },
  Recalled: { reason: Schema.String },
  /** A proposal handed in on paper was entered in the name of the reader. */
  EnteredFromPaper: {},
  /** A seat on the panel that evaluates a proposal was given to the reader, whose sheet is waited for until a day, from the day of the meeting if it meets. */
  SeatGiven: { until: Day, meets: Schema.optionalKey(Panel.Meeting) },
  /** The panel that evaluates a proposal meets on another day or in another place. */
  PanelMoved: { from: Panel.Meeting, to: Panel.Meeting, until: Day, reason: Schema.String },
  /** The seat of the reader on the panel of a proposal, called by its title, was given to another; who does not sit any more may not see the proposal. */
  SeatTaken: { title: Schema.String, reason: Schema.String },
  /** Minimum duties of a year that are not met yet, by what the rulebook calls them. */
  DutiesLacking: { year: Schema.Int, duties: Schema.NonEmptyArray(Words) },
  /** The grade the meeting decided on for a year; whoever finds the record wrong may object. */
  GradeDecided: { year: Schema.Int, grade: Words },
  /** The grade of a year that was told before is another one now. */
  GradeAmended: { year: Schema.Int, grade: Words, reason: Schema.String },
  /** What a person decided on an objection to the sheet of a year. */
  ObjectionDecided: { year: Schema.Int, objection: Objection.Id, outcome: Objection.Outcome },
  /** The records of an upheld objection are put right, and the sheet is reckoned anew. */
  ObjectionCorrected: { year: Schema.Int, objection: Objection.Id },
  /** What became of a request for leave from the meeting of a day: granted as leave, as an absence that does not count, or refused, with the words if any. */
  LeaveDecided: { year: Schema.Int, leave: Leave.Id, meeting: Meeting.Id, title: Schema.String, on: Day, outcome: Schema.Literals(["leave", "exempt", "refused"]), words: Schema.optionalKey(Schema.String) },
  /** What a reviewer made of an entry of the member's, and why where it is not confirmed as it stood. */
  EntryReviewed: { year: Schema.Int, entry: Entry.Id, title: Schema.String, outcome: Schema.Literals(["confirmed", "changed", "refused", "corrected", "struck"]), reason: Schema.optionalKey(Schema.String) }
})
export type Matter = typeof Matter.Type

/** A notice: to whom, about which proposal if about one, what, when given, and who saw it first. */
export const Notice = Schema.Struct({
  id: Id,
  to: Reader,
  of: Schema.optionalKey(Proposal.Id),
  says: Matter,
  at: Schema.DateTimeUtcFromString,
  seen: Schema.optionalKey(Schema.Struct({ by: Schema.String, at: Schema.DateTimeUtcFromString }))
})
export type Notice = typeof Notice.Type

/** There is no such notice for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Notice.NotFound", { notice: Id }) {}

/** Tells whether somebody must act by hand on a notice: call, visit or write. */
export const isTask = ({ says, to }: Pick<Notice, "says" | "to">): boolean => "means" in says && says.means !== "notice" && to._tag === "Role" && to.role === "proposalsStaff"
