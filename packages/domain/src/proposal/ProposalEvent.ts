import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { Content } from "./Content.ts"
import { Assignment, Deadline } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import { Proposer } from "./Proposer.ts"
import { Feedback, Reply } from "./Reply.ts"

const about = { proposal: Proposal.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a proposal. */
export const ProposalEvent = Schema.TaggedUnion({
  ProposalDrafted: { ...about, proposer: Proposer, content: Content },
  ProposalRevised: { ...about, content: Content },
  ProposalCoSigned: { ...about, member: Member.Id },
  CoSigningDeclined: { ...about, member: Member.Id },
  ProposalSubmitted: { ...about, session: SessionId, kind: Schema.Literals(["plenary", "ordinary"]) },
  ProposalWithdrawn: about,
  OutcomeRecommended: { ...about, outcome: Proposal.Outcome, by: Schema.String },
  ProposalFiled: { ...about, number: Schema.Int },
  ProposalNotFiled: { ...about, ground: Schema.Int, note: Schema.String },
  ProposalConverted: { ...about, to: Schema.Literals(["opinion", "report"]) },
  ProposalPassedOn: { ...about, to: Schema.String },
  ProposalMerged: { ...about, into: Proposal.Id },
  ProposalSeparated: { ...about, from: Proposal.Id },
  ProposalHandedOver: { ...about, assignment: Assignment, deadline: Deadline },
  HandlingAccepted: { ...about, unit: Unit.Id },
  HandlingReturned: { ...about, unit: Unit.Id, reason: Schema.String },
  ReplySent: { ...about, reply: Reply },
  FeedbackGiven: { ...about, feedback: Feedback },
  SecondHandlingOrdered: { ...about, deadline: Deadline },
  ProposalClosed: about,
  ProposalMarkedKey: about,
  ProposalUnmarkedKey: about,
  ProposalCommended: about,
  CommendationRevoked: about
})
export type ProposalEvent = typeof ProposalEvent.Type
export type Of<Tag extends ProposalEvent["_tag"]> = Extract<ProposalEvent, { _tag: Tag }>
