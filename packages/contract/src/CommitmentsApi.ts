import { Commitment, Day, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

/** One promise with the proposal it was made to and what the one who asks may do with it. */
export const Row = Schema.Struct({
  commitment: Commitment.Commitment,
  title: Schema.String,
  number: Schema.optionalKey(Schema.Int),
  /** What the recommendation asks for. */
  asked: Schema.String,
  /** Days past the day it is due, none while it is not overdue. */
  overdue: Schema.optionalKey(Schema.Int),
  may: Schema.Array(Schema.String)
})
export type Row = typeof Row.Type

/** How the board of promises is narrowed: what stands open, what is overdue, or everything; by unit or by proposal. */
export const Query = Schema.Struct({
  show: Schema.optionalKey(Schema.Literals(["open", "overdue", "all"])),
  unit: Schema.optionalKey(Unit.Id),
  of: Schema.optionalKey(Proposal.Id)
})
export type Query = typeof Query.Type

/** The promises with how many there are of each kind, over everything the one who asks may see. */
export const Board = Schema.Struct({
  rows: Schema.Array(Row),
  open: Schema.Int, overdue: Schema.Int, discharged: Schema.Int, released: Schema.Int,
  /** How many stand open by unit. */
  units: Schema.Record(Schema.String, Schema.Int),
  today: Day.Day
})
export type Board = typeof Board.Type

/** One proposal answered below the first class, to be followed into the next year. */
export const Carried = Schema.Struct({
  id: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), class: Schema.String, units: Schema.Array(Unit.Id), repliedOn: Day.Day,
  open: Schema.Int, next: Schema.optionalKey(Day.Day)
})
export type Carried = typeof Carried.Type

const about = { params: Schema.Struct({ id: Commitment.Id }) }
const missing = { 404: Commitment.NotFound } as const
const staff = ["proposalsStaff"] as const
const unit = ["handlingUnit"] as const

export const list = Endpoint.get("/commitments", { about: "Lists the promises units made, overdue ones first.", allow: "seated", query: Query, success: Board })
export const carriedOver = Endpoint.get("/commitments/carried-over", {
  about: "Lists the proposals answered below the first class, with the promises still open: what the next year follows.", allow: "seated", success: Schema.Array(Carried)
})
export const report = Endpoint.post("/commitments/:id/report", {
  about: "Reports how a promise comes along, or that it is kept.", allow: unit, ...about, payload: Schema.Struct({ text: Commitment.Words, done: Schema.Boolean }),
  refusals: { ...missing, 422: Schema.Union([Commitment.Settled, Commitment.NotTheirs]) }
})
export const askPostponement = Endpoint.post("/commitments/:id/ask-postponement", {
  about: "Asks the office for a later day.", allow: unit, ...about, payload: Schema.Struct({ until: Day.Day, reason: Commitment.Words }),
  refusals: { ...missing, 422: Schema.Union([Commitment.Settled, Commitment.NotTheirs, Commitment.NotLater, Commitment.AskedAlready]) }
})
export const postpone = Endpoint.post("/commitments/:id/postpone", {
  about: "Grants the later day a unit asked for.", allow: staff, ...about, refusals: { ...missing, 422: Schema.Union([Commitment.Settled, Commitment.NothingAsked]) }
})
export const refusePostponement = Endpoint.post("/commitments/:id/refuse-postponement", {
  about: "Refuses the later day a unit asked for.", allow: staff, ...about, payload: Schema.Struct({ note: Commitment.Words }),
  refusals: { ...missing, 422: Schema.Union([Commitment.Settled, Commitment.NothingAsked]) }
})
export const transfer = Endpoint.post("/commitments/:id/transfer", {
  about: "Hands a promise on to another unit, or to another post of the same one.", allow: staff, ...about,
  payload: Schema.Struct({
    to: Unit.Id, because: Commitment.Because, reason: Commitment.Words, post: Schema.optionalKey(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(60)))
  }),
  refusals: { 404: Schema.Union([Commitment.NotFound, Unit.NotFound]), 422: Schema.Union([Commitment.Settled, Commitment.UnitClosed, Commitment.SameHands]) }
})
export const askAgain = Endpoint.post("/commitments/:id/ask-again", { about: "Asks the unit again what became of a promise.", allow: ["proposalsStaff", "leader"], ...about, refusals: { ...missing, 422: Commitment.Settled } })
export const discharge = Endpoint.post("/commitments/:id/discharge", {
  about: "Confirms with evidence, as a proposer or for the office, that a promise is kept.", allow: ["member", "proposalsStaff"], ...about, payload: Schema.Struct({ evidence: Commitment.Words }),
  refusals: { ...missing, 422: Schema.Union([Commitment.Settled, Commitment.NotAProposer]) }
})
export const release = Endpoint.post("/commitments/:id/release", {
  about: "Lets a promise go that can no longer be kept, with the reason.", allow: staff, ...about, payload: Schema.Struct({ reason: Commitment.Words }), refusals: { ...missing, 422: Commitment.Settled }
})
