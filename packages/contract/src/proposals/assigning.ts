import { Day, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import { Names } from "../Names.ts"
import { Row } from "./Row.ts"

const id = { params: Schema.Struct({ id: Proposal.Id }) }
const stage = { 404: Proposal.NotFound, 409: Proposal.NotAtStage } as const
const staff = ["proposalsStaff"] as const
const reason = Schema.String.check(Schema.isMaxCodePoints(2_000))

/** A unit proposed for a handover: how many of the category it answered, the proposals like this one it handled, and those it sent back, by number where they have one. */
export const Suggestion = Schema.Struct({
  unit: Unit.Id,
  sameCategory: Schema.Int,
  like: Schema.Array(Schema.Struct({ id: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), score: Schema.Int })),
  sentBack: Schema.Array(Proposal.Id)
})
export type Suggestion = typeof Suggestion.Type

/** The day a reply is due where a proposal is handed over today: usually, and as urgent; the same where the policy has no sooner term. */
export const ReplyBy = Schema.Struct({ usual: Day.Day, urgent: Day.Day })
export type ReplyBy = typeof ReplyBy.Type

/** A filed proposal on the list of the handover meeting, with the units proposed, the day of a reply, and the last day to hand it over for the first time where the policy sets one. */
export const ToHandOver = Schema.Struct({ row: Row, suggestions: Schema.Array(Suggestion), replyBy: ReplyBy, due: Schema.optionalKey(Schema.Struct({ by: Day.Day, late: Schema.Boolean })) })
export type ToHandOver = typeof ToHandOver.Type

export const suggestions = Endpoint.get("/proposals/:id/suggestions", {
  about: "Suggests units for a handover, learned from past handovers, with the reason.", allow: staff, ...id, success: Schema.Array(Suggestion), refusals: { 404: Proposal.NotFound }
})
export const toHandOver = Endpoint.get("/handing-over", {
  about: "Lists the filed proposals for the handover meeting, each with the units proposed and the last day for it.", allow: ["proposalsStaff", "office", "leader"],
  success: Schema.Struct({ proposals: Schema.Array(ToHandOver), names: Names })
})
export const sayHeadLeads = Endpoint.post("/proposals/:id/head-leads", {
  about: "Says for a unit that has accepted that its head leads the handling in person.", allow: ["handlingUnit"], ...id,
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NotAccepted, Proposal.AlreadyReplied, Proposal.HeadLeadsAlready]) }
})
export const takeBackHeadLeads = Endpoint.post("/proposals/:id/head-leads-not", {
  about: "Takes back that the head of the unit leads the handling in person, with the reason.", allow: ["handlingUnit"], ...id, payload: Schema.Struct({ reason }),
  refusals: { ...stage, 422: Schema.Union([Proposal.HeadLeadsNot, Proposal.AlreadyReplied, Proposal.NoReason]) }
})
export const recall = Endpoint.post("/proposals/:id/recall", {
  about: "Calls a proposal back from those who handle it.", allow: staff, ...id, payload: Schema.Struct({ reason }), refusals: { ...stage, 422: Schema.Union([Proposal.NoReason, Proposal.AlreadyAnswered]) }
})
export const disputeAssignment = Endpoint.post("/proposals/:id/dispute", {
  about: "Objects to an assignment for the unit that must answer.", allow: ["handlingUnit"], ...id, payload: Schema.Struct({ reason }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NoReason, Proposal.AlreadyReplied, Proposal.DisputeOpen, Proposal.DisputeOver]) }
})
export const settleDispute = Endpoint.post("/proposals/:id/settle-dispute", {
  about: "Settles a unit's objection so that the assignment stands.", allow: staff, ...id,
  payload: Schema.Struct({ unit: Unit.Id, by: Schema.Literals(Proposal.instances), note: reason }), refusals: { ...stage, 422: Schema.Union([Proposal.NoDispute, Proposal.NotTheirTurn, Proposal.NoReason]) }
})
export const giveCoOpinion = Endpoint.post("/proposals/:id/co-opinion", {
  about: "Gives the lead the opinion of the co-handler who asks.", allow: ["handlingUnit"], ...id, payload: Schema.Struct({ text: Proposal.Handling.CoOpinion.fields.text }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotCoHandler, Proposal.OpinionGiven]) }
})
export const askExtension = Endpoint.post("/proposals/:id/ask-extension", {
  about: "Asks for the one extension of a round, until a day.", allow: ["handlingUnit"], ...id, payload: Schema.Struct({ reason, until: Day.Day }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NoReason, Proposal.NoExtension, Proposal.ExtensionAskedBefore, Proposal.DeadlinePassed, Proposal.ExtensionOutOfBounds]) }
})
export const grantExtension = Endpoint.post("/proposals/:id/grant-extension", {
  about: "Grants the extension a unit asked for.", allow: staff, ...id, refusals: { ...stage, 422: Schema.Union([Proposal.NoExtensionAsked, Proposal.NoExtension]) }
})
export const refuseExtension = Endpoint.post("/proposals/:id/refuse-extension", {
  about: "Refuses the extension a unit asked for, saying why.", allow: staff, ...id, payload: Schema.Struct({ note: reason }), refusals: { ...stage, 422: Schema.Union([Proposal.NoExtensionAsked, Proposal.NoReason]) }
})
