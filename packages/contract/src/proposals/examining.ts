import { Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import * as Problem from "../Problem.ts"

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const staff = ["proposalsStaff"] as const
const stage = { 404: Proposal.NotFound, 409: Proposal.NotAtStage } as const
const note = Schema.String.check(Schema.isMaxCodePoints(2_000))
/** The reason on record where the one who examines has part in the proposal. */
const despite = Schema.optionalKey(Proposal.Examined.Despite)
const conflict = [Proposal.ExaminesOwn, Proposal.ExaminesForUnit] as const
const items = Schema.Array(Schema.String.check(Schema.isMaxCodePoints(40))).check(Schema.isMaxLength(30))
const mending = [Proposal.UnknownItem, Proposal.NothingToMend, Proposal.ReworksUsedUp] as const

export const recommend = Endpoint.post("/proposals/:id/recommend", {
  about: "Recommends the outcome of an examination, as its next step.", allow: staff, ...about, payload: Schema.Struct({ outcome: Proposal.Outcome, despite }),
  refusals: { ...stage, 422: Schema.Union([...conflict, Proposal.UnknownGround, Proposal.MergedIntoItself]) }
})
export const file = Endpoint.post("/proposals/:id/file", {
  about: "Files a proposal under the next number of its session.", allow: staff, ...about, payload: Schema.Struct({ despite }), success: Schema.Struct({ number: Schema.Int }),
  refusals: { ...stage, 422: Schema.Union([...conflict, Proposal.StepsLeft, Proposal.NoSeal]) }
})
export const notFile = Endpoint.post("/proposals/:id/not-file", {
  about: "Does not file a proposal, on a printed ground.", allow: staff, ...about, payload: Schema.Struct({ ground: Schema.Int, note }),
  refusals: { ...stage, 422: Schema.Union([Proposal.UnknownGround, Proposal.StepsLeft]) }
})
export const askRework = Endpoint.post("/proposals/:id/ask-rework", {
  about: "Gives a proposal back to its proposer with what to mend, from the checklist or in words.", allow: staff, ...about, payload: Schema.Struct({ items, note }),
  refusals: { ...stage, 422: Schema.Union([...conflict, ...mending]) }
})
export const convert = Endpoint.post("/proposals/:id/convert", {
  about: "Converts a proposal into an opinion or a report.", allow: staff, ...about, payload: Schema.Struct({ to: Schema.Literals(["opinion", "report"]) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NoConsent, Proposal.StepsLeft]) }
})
export const passOn = Endpoint.post("/proposals/:id/pass-on", {
  about: "Passes a proposal on as a member's letter.", allow: staff, ...about, payload: Schema.Struct({ to: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(120)) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NoConsent, Proposal.StepsLeft]) }
})
export const withdraw = Endpoint.post("/proposals/:id/withdraw", {
  about: "Withdraws a proposal not yet handed over, with the reason.", allow: ["member", "proposalsStaff"], ...about, payload: Schema.Struct({ reason: note }),
  refusals: { ...stage, 422: Schema.Union([Proposal.LeadsOthers, Proposal.NoReason]) }
})

/** Something the office does to several proposals at once. */
export const Decision = Schema.TaggedUnion({
  Recommend: { outcome: Proposal.Outcome, despite },
  File: { despite },
  NotFile: { ground: Schema.Int, note },
  AskRework: { items, note },
  /** As urgent where a reason is given. */
  HandOver: { assignment: Proposal.Handling.Assignment, urgent: Schema.optionalKey(note) },
  Separate: {}
})
export type Decision = typeof Decision.Type

/** Why one of several is refused. */
export const Refused = Schema.Union([
  Proposal.NotFound, Proposal.NotAtStage, ...conflict, Proposal.UnknownGround, Proposal.MergedIntoItself, Proposal.StepsLeft, Proposal.NoSeal, Proposal.AlreadyAnswered, ...mending, Unit.NotFound, Proposal.NotTheirs, Proposal.AlreadyAccepted, Proposal.UnitTwice, Proposal.UnitClosed, Proposal.NoReason, Problem.Busy
])

/** What a decision, or accepting, comes to for one of several proposals: nothing stands against it, or a refusal; beside it what is recommended, while that waits. */
export const Came = Schema.Struct({ id: Proposal.Id, refused: Schema.optionalKey(Refused), advised: Schema.optionalKey(Proposal.Outcome) })
export type Came = typeof Came.Type

const ids = Schema.Array(Proposal.Id).check(Schema.isMinLength(1), Schema.isMaxLength(100))
const several = Schema.Struct({ ids, decision: Decision })

export const previewSeveral = Endpoint.post("/proposals/preview", {
  about: "Says what a decision would come to for each of several proposals; changes nothing.", allow: staff, payload: several, success: Schema.Array(Came)
})
export const decideSeveral = Endpoint.post("/proposals/decide", {
  about: "Decides about each of several proposals in turn; one that is refused does not keep the others.", allow: staff, payload: several, success: Schema.Array(Came)
})
export const previewAccepting = Endpoint.post("/proposals/preview-accepting", {
  about: "Says of each of several proposals whether the unit of the one who asks could accept it; changes nothing.", allow: ["handlingUnit"], payload: Schema.Struct({ ids }), success: Schema.Array(Came)
})
export const acceptSeveral = Endpoint.post("/proposals/accept", {
  about: "Accepts the handling of each of several proposals in turn, saying which of them the unit's head leads in person; one that is refused does not keep the others.", allow: ["handlingUnit"],
  payload: Schema.Struct({ ids, ledByHead: Schema.optionalKey(Schema.Array(Proposal.Id).check(Schema.isMaxLength(100))) }), success: Schema.Array(Came)
})
