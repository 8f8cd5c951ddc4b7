import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { SessionId } from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { ExaminationStep } from "../committee/ExaminationRules.ts"
import { Day } from "../committee/Day.ts"
import { Minutes, Side } from "./Consultation.ts"
import { Content } from "./Content.ts"
import { Attachment, Despite, Matter, Sentence, Stand } from "./Examined.ts"
import { Assignment, Deadline } from "./Handling.ts"
import { Origin } from "./Origin.ts"
import * as Proposal from "./Proposal.ts"
import { Proposer } from "./Proposer.ts"
import { Draft, Feedback, Findings, Reply, Settlement } from "./Reply.ts"
import { Seal } from "./Seal.ts"
import * as Talk from "./Talk.ts"

const about = { proposal: Proposal.Id, at: Schema.DateTimeUtcFromString }
const despite = Schema.optionalKey(Despite)
const stands = Schema.optionalKey(Schema.Array(Stand))
const reason = Schema.String.check(Schema.isMaxCodePoints(2_000))

/** What can happen to a proposal. */
export const ProposalEvent = Schema.TaggedUnion({
  ProposalDrafted: { ...about, proposer: Proposer, content: Content, onPaper: Schema.optionalKey(Proposal.OnPaper) },
  ProposalRevised: { ...about, content: Content },
  ProposalCoSigned: { ...about, member: Member.Id },
  CoSigningDeclined: { ...about, member: Member.Id },
  CoSignerInvited: { ...about, member: Member.Id },
  CoSignerUninvited: { ...about, member: Member.Id },
  BodyInvited: { ...about, body: Body.Id },
  BodyUninvited: { ...about, body: Body.Id },
  BodyJoined: { ...about, body: Body.Id, member: Member.Id },
  BodyDeclined: { ...about, body: Body.Id, member: Member.Id },
  OriginStated: { ...about, origin: Origin },
  TalkRecorded: { ...about, talk: Talk.Minutes, by: Member.Id },
  SealAffixed: { ...about, seal: Seal },
  FileAttached: { ...about, file: Attachment },
  FileDetached: { ...about, hash: Schema.String },
  ProposalSubmitted: { ...about, session: SessionId, kind: Schema.Literals(["plenary", "ordinary"]) },
  ProposalWithdrawn: { ...about, reason: Schema.optionalKey(reason) },
  ReworkAsked: { ...about, items: Schema.Array(Schema.String), note: reason, by: Schema.String },
  OutcomeRecommended: { ...about, outcome: Proposal.Outcome, by: Schema.String, step: Schema.optionalKey(ExaminationStep), despite },
  ConsentAsked: { ...about, matter: Matter, members: Schema.NonEmptyArray(Member.Id), until: Day },
  ConsentGiven: { ...about, matter: Matter, member: Member.Id },
  ObjectionRaised: { ...about, matter: Matter, member: Member.Id, reason },
  ProposalFiled: { ...about, number: Schema.Int, despite },
  ProposalNotFiled: { ...about, ground: Schema.Int, note: Schema.String },
  ProposalConverted: { ...about, to: Schema.Literals(["opinion", "report"]), stands },
  ProposalPassedOn: { ...about, to: Schema.String, stands },
  ProposalMerged: { ...about, into: Proposal.Id, stands },
  ProposalSeparated: { ...about, from: Proposal.Id },
  MergedTextWritten: { ...about, sentences: Schema.Array(Sentence) },
  ProposalHandedOver: { ...about, assignment: Assignment, deadline: Deadline, coDeadline: Schema.optionalKey(Deadline), urgent: Schema.optionalKey(Schema.String) },
  HandlingRecalled: { ...about, reason },
  HandlingAccepted: { ...about, unit: Unit.Id, ledByHead: Schema.optionalKey(Schema.Literal(true)) },
  HeadLeadingSaid: { ...about, unit: Unit.Id },
  HeadLeadingTakenBack: { ...about, unit: Unit.Id, reason },
  HandlingReturned: { ...about, unit: Unit.Id, reason: Schema.String },
  AssignmentDisputed: { ...about, unit: Unit.Id, reason },
  DisputeSettled: { ...about, unit: Unit.Id, by: Schema.Literals(["office", "meeting", "leader"]), note: reason },
  ExtensionAsked: { ...about, unit: Unit.Id, reason, until: Day },
  ExtensionGranted: { ...about, deadline: Deadline },
  ExtensionRefused: { ...about, note: reason },
  DeadlineMoved: { ...about, deadline: Deadline, coDeadline: Schema.optionalKey(Deadline), because: Schema.Literals(["calendar", "policy"]) },
  CoOpinionGiven: { ...about, unit: Unit.Id, text: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(8_000)) },
  ConsultationRecorded: { ...about, minutes: Minutes, unit: Unit.Id, by: Side },
  ConsultationConfirmed: { ...about, consultation: Schema.Int, by: Side },
  ConsultationContested: { ...about, consultation: Schema.Int, by: Side, reason },
  ReplyProposed: { ...about, draft: Draft, unit: Unit.Id, round: Schema.optionalKey(Schema.Int) },
  ReplyGivenBack: { ...about, unit: Unit.Id, items: Schema.Array(Schema.String), note: reason },
  ReplySent: { ...about, reply: Reply },
  FeedbackGiven: { ...about, feedback: Feedback },
  SecondHandlingOrdered: { ...about, deadline: Deadline, because: Schema.optionalKey(Proposal.Id) },
  ProposalClosed: { ...about, settlement: Schema.optionalKey(Settlement) },
  FollowUpAsked: { ...about, until: Day },
  FollowUpAnswered: { ...about, followUp: Schema.Int, member: Member.Id, answer: Findings },
  ProposalMarkedKey: about,
  ProposalUnmarkedKey: about,
  ProposalCommended: about,
  CommendationRevoked: about
})
export type ProposalEvent = typeof ProposalEvent.Type
/** The one event of a proposal with this tag, with what it carries. */
export type Of<Tag extends ProposalEvent["_tag"]> = Extract<ProposalEvent, { _tag: Tag }>
