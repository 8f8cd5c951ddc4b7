import { Committee, Day, Examination, Member, Proposal, Selection, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Row } from "./ProposalsApi.ts"

/** What proposers gave the handling by a unit put forward: what was evaluated in the sessions, and the grades that were given with their proposals. */
export const Evaluated = Schema.Struct({
  unit: Unit.Id,
  of: Schema.Array(Schema.Struct({ id: Proposal.Id, number: Schema.optionalKey(Schema.Int), title: Schema.String })),
  grades: Schema.Array(Schema.Struct({ id: Committee.EvaluationRules.Grade.fields.id, name: Committee.EvaluationRules.Grade.fields.name, of: Schema.Array(Proposal.Id) }))
})
export type Evaluated = typeof Evaluated.Type

/** A selection with the figures of its quota as they stand, the proposals put forward in order of number, and what the one who asks may do; units and persons put forward stand in the selection itself. */
export const Read = Schema.Struct({
  selection: Selection.Selection,
  /** What the share of the policy comes to, none where the policy has no such rule and for others. */
  quota: Schema.optionalKey(Selection.Quota),
  /** What the share of units comes to, none where the policy sets none and for others. */
  unitQuota: Schema.optionalKey(Selection.UnitQuota),
  /** The share of collective ones among those chosen, in 1/10,000. */
  collectiveShare: Schema.optionalKey(Schema.Int),
  filed: Schema.Int,
  rows: Schema.Array(Row),
  /** Of the units put forward, as they were, for those who choose and those who audit them; none for others. */
  evaluated: Schema.Array(Evaluated),
  may: Schema.Array(Schema.String)
})
export type Read = typeof Read.Type

const id = { params: Schema.Struct({ id: Selection.Id }) }
const choosers = ["proposalsStaff", "leader"] as const
const about = { 404: Selection.NotFound, 409: Selection.NotAtStage } as const

export const list = Endpoint.get("/selections", {
  about: "Lists the choices of excellent proposals, of advanced units and of advanced persons; who does not choose sees those announced.", allow: "seated",
  success: Schema.Struct({ selections: Schema.Array(Read), names: Names, today: Day.Day })
})
export const open = Endpoint.post("/selections", {
  about: "Opens a choice of excellent proposals, of advanced units or of advanced persons, over one session or more.", allow: choosers,
  payload: Schema.Struct({ title: Selection.Title, among: Selection.Among, sessions: Schema.NonEmptyArray(Committee.SessionId) }), success: Schema.Struct({ id: Selection.Id }), refusals: { 422: Examination.UnknownSession }
})
export const nominate = Endpoint.post("/selections/:id/nominate", {
  about: "Puts a filed proposal forward, with the reason; one not adopted yet may be put forward too.", allow: choosers, ...id, payload: Schema.Struct({ of: Proposal.Id, words: Selection.Words }),
  refusals: { 404: Schema.Union([Selection.NotFound, Proposal.NotFound]), 409: Schema.Union([Selection.NotAtStage, Proposal.NotAtStage]), 422: Schema.Union([Selection.AmongOthers, Selection.AlreadyNominated, Selection.OfAnotherSession]) }
})
export const review = Endpoint.post("/selections/:id/review", {
  about: "Reviews a candidate in words.", allow: choosers, ...id, payload: Schema.Struct({ of: Proposal.Id, words: Selection.Words }),
  refusals: { 404: Schema.Union([Selection.NotFound, Proposal.NotFound]), 409: Selection.NotAtStage, 422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Proposal.ExaminesOwn, Proposal.ExaminesForUnit]) }
})
export const deliberate = Endpoint.post("/selections/:id/deliberate", {
  about: "Closes the collection with what the meeting said of the candidates.", allow: choosers, ...id, payload: Schema.Struct({ on: Day.Day, words: Selection.Words }),
  refusals: { ...about, 422: Schema.Union([Selection.NobodyNominated, Selection.NotReviewed, Selection.NotYetMet]) }
})
export const decide = Endpoint.post("/selections/:id/decide", {
  about: "Decides which candidates are excellent, within the quota, and commends each in the same act.", allow: choosers, ...id,
  payload: Schema.Struct({ chosen: Schema.NonEmptyArray(Proposal.Id), on: Day.Day }),
  refusals: {
    404: Schema.Union([Selection.NotFound, Proposal.NotFound]), 409: Schema.Union([Selection.NotAtStage, Proposal.NotAtStage]),
    422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Selection.NotYetMet, Selection.OverQuota, Selection.TooFewCollective])
  }
})
export const nominateUnit = Endpoint.post("/selections/:id/nominate-unit", {
  about: "Puts a unit forward that handled proposals of the sessions, with the reason.", allow: choosers, ...id, payload: Schema.Struct({ of: Unit.Id, words: Selection.Words }),
  refusals: { 404: Schema.Union([Selection.NotFound, Unit.NotFound]), 409: Selection.NotAtStage, 422: Schema.Union([Selection.AmongOthers, Selection.AlreadyNominated, Selection.HandledNone]) }
})
export const reviewUnit = Endpoint.post("/selections/:id/review-unit", {
  about: "Reviews a unit put forward in words.", allow: choosers, ...id, payload: Schema.Struct({ of: Unit.Id, words: Selection.Words }),
  refusals: { ...about, 422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Selection.ReviewsOwnUnit]) }
})
export const nominatePerson = Endpoint.post("/selections/:id/nominate-person", {
  about: "Puts a member, or the holder of a post of a unit, forward as advanced, with the reason.", allow: choosers, ...id, payload: Schema.Struct({ of: Selection.Person, words: Selection.Words }),
  refusals: { 404: Schema.Union([Selection.NotFound, Member.NotFound, Unit.NotFound]), 409: Selection.NotAtStage, 422: Schema.Union([Selection.AmongOthers, Selection.AlreadyNominated]) }
})
export const reviewPerson = Endpoint.post("/selections/:id/review-person", {
  about: "Reviews somebody put forward in words.", allow: choosers, ...id, payload: Schema.Struct({ of: Selection.Person, words: Selection.Words }),
  refusals: { ...about, 422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Selection.ReviewsOwnPerson]) }
})
export const decidePersons = Endpoint.post("/selections/:id/decide-persons", {
  about: "Decides who is advanced of those put forward.", allow: choosers, ...id, payload: Schema.Struct({ chosen: Schema.NonEmptyArray(Selection.PersonKey), on: Day.Day }),
  refusals: { ...about, 422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Selection.NotYetMet]) }
})
export const decideUnits = Endpoint.post("/selections/:id/decide-units", {
  about: "Decides which units are advanced, within the share of the policy.", allow: choosers, ...id, payload: Schema.Struct({ chosen: Schema.NonEmptyArray(Unit.Id), on: Day.Day }),
  refusals: { ...about, 422: Schema.Union([Selection.AmongOthers, Selection.NotNominated, Selection.NotYetMet, Selection.TooManyUnits]) }
})
export const announce = Endpoint.post("/selections/:id/announce", { about: "Announces what was decided.", allow: choosers, ...id, refusals: about })
