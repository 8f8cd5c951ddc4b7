import { Committee, Day, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const stage = { 404: Proposal.NotFound, 409: Proposal.NotAtStage } as const
const staff = ["proposalsStaff"] as const
const note = Schema.String.check(Schema.isMaxCodePoints(2_000))
const code = Committee.Policy.Policy.fields.id

const incomplete = Schema.Union([
  Proposal.AlreadyReplied, Proposal.UnknownReplyClass, Proposal.Unanswered, Proposal.StrayAnswers, Proposal.PlannedWithoutDay, Proposal.ClassNotJustified, Proposal.LetterLacks, Proposal.ConsultationsMissing, Proposal.OpinionsMissing
])
const proposing = Schema.Union([Proposal.NotTheirs, Proposal.OpinionsMissing, Proposal.NothingChecked, Proposal.UnderReview, incomplete])

export const sendReply = Endpoint.post("/proposals/:id/reply", {
  about: "Sends the unit's reply, with an answer to every recommendation; what is planned becomes a promise.", allow: ["handlingUnit"], ...about, payload: Proposal.Reply.Draft,
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.OpinionsMissing, Proposal.OfficeReleases, incomplete]) }
})
export const replyToMerged = Endpoint.post("/proposals/:id/reply-to-merged", {
  about: "Sends the authors of a merged proposal their own reply.", allow: ["handlingUnit"], ...about, payload: Proposal.Reply.Draft,
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NotTheLead, Proposal.OfficeReleases, incomplete]) }
})
export const proposeReply = Endpoint.post("/proposals/:id/propose-reply", {
  about: "Lays the unit's reply before the office, which looks at it before it goes out.", allow: ["handlingUnit"], ...about, payload: Proposal.Reply.Draft, refusals: { ...stage, 422: proposing }
})
export const proposeReplyToMerged = Endpoint.post("/proposals/:id/propose-reply-to-merged", {
  about: "Lays the reply to a merged proposal before the office.", allow: ["handlingUnit"], ...about, payload: Proposal.Reply.Draft,
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheLead, proposing]) }
})
export const releaseReply = Endpoint.post("/proposals/:id/release-reply", {
  about: "Releases a unit's reply once everything on the list was looked at.", allow: staff, ...about,
  payload: Schema.Struct({ unit: Unit.Id, checked: Schema.Array(code).check(Schema.isMaxLength(40)) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NothingProposed, Proposal.Unchecked, Proposal.AlreadyReplied]) }
})
export const giveReplyBack = Endpoint.post("/proposals/:id/give-reply-back", {
  about: "Gives a unit's reply back for redoing.", allow: staff, ...about,
  payload: Schema.Struct({ unit: Unit.Id, items: Schema.Array(code).check(Schema.isMaxLength(40)), note }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NothingProposed, Proposal.UnknownItem, Proposal.NothingToMend]) }
})
export const giveFeedback = Endpoint.post("/proposals/:id/feedback", {
  about: "Gives a proposer's opinion on manner and result, and on single recommendations where wanted.", allow: ["member"], ...about, payload: Proposal.Reply.Opinion,
  refusals: { ...stage, 422: Schema.Union([Proposal.NotAProposer, Proposal.UnknownLevel, Proposal.FeedbackAlreadyGiven, Proposal.NoReply, Proposal.NoSuchRecommendation]) }
})
export const orderSecondHandling = Endpoint.post("/proposals/:id/second-handling", {
  about: "Orders a second handling after a proposer, or the author of a merged proposal, was not satisfied, or the two-way evaluation graded the handling low.", allow: staff, ...about,
  payload: Schema.Struct({ because: Schema.optionalKey(Proposal.Id) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NobodyUnsatisfied, Proposal.RoundsUsedUp, Proposal.NotTheLead]) }
})
export const close = Endpoint.post("/proposals/:id/close", {
  about: "Closes a proposal that was replied to; with a settlement while somebody is not satisfied.", allow: staff, ...about,
  payload: Schema.Struct({ settlement: Schema.optionalKey(Proposal.Reply.Settlement) }), refusals: { ...stage, 422: Proposal.MeetFirst }
})
export const askFollowUp = Endpoint.post("/proposals/:id/follow-ups", {
  about: "Asks the proposers to look back at what became of each recommendation.", allow: staff, ...about, payload: Schema.Struct({ until: Day.Day }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NoReply, Proposal.DayPassed, Proposal.FollowUpOpen]) }
})
export const answerFollowUp = Endpoint.post("/proposals/:id/answer-follow-up", {
  about: "Answers a look back, recommendation by recommendation.", allow: ["member"], ...about,
  payload: Schema.Struct({ followUp: Schema.Int.check(Schema.isGreaterThan(0)), answer: Proposal.Reply.Findings }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotAProposer, Proposal.NoFollowUp, Proposal.FeedbackAlreadyGiven, Proposal.NoSuchRecommendation]) }
})
