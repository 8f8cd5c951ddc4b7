import { Committee, Day, LookBack, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import * as Problem from "./Problem.ts"
import { FileNotTaken } from "./ProposalsApi.ts"

const { findings } = Proposal.Reply.Findings.fields

/** What the proposers of one proposal were asked and said, the latest time in a year; silence has no findings. */
export const Asked = Schema.Struct({ until: Day.Day, told: Schema.optionalKey(Schema.Struct({ on: Day.Day, findings })) })
export type Asked = typeof Asked.Type

/** One proposal in the look back of a year: what was put off, whether anybody is still to be asked, and what either side said. */
export const Row = Schema.Struct({
  id: Proposal.Id, title: Schema.String, number: Schema.optionalKey(Schema.Int), session: Schema.optionalKey(Committee.SessionId), units: Schema.Array(Unit.Id),
  /** Recommendations the last reply put off to a later day, and promises that stand open. */
  planned: Schema.Int, open: Schema.Int,
  due: Schema.Boolean,
  proposers: Schema.optionalKey(Asked),
  thirdParty: Schema.optionalKey(Schema.Struct({ ...Asked.fields, id: LookBack.Id, institution: LookBack.Institution }))
})
export type Row = typeof Row.Type

/** How one side looked back: asked of how many proposals, told of how many, and how the recommendations stand it told of. */
export const Looked = Schema.Struct({ asked: Schema.Int, told: Schema.Int, recommendations: Schema.Int, done: Schema.Int, underWay: Schema.Int, notDone: Schema.Int })
export type Looked = typeof Looked.Type

/** The look back of a year, with the day it begins where the rules name its month; the two sides are counted apart. */
export const Board = Schema.Struct({
  year: Schema.Int, years: Schema.Array(Schema.Int), from: Schema.optionalKey(Day.Day), article: Schema.optionalKey(Schema.String),
  rows: Schema.Array(Row), proposers: Looked, thirdParties: Looked, decimals: Schema.Literals([0, 1, 2]), may: Schema.Boolean
})
export type Board = typeof Board.Type

/** A look back at one proposal by a third party, and what it found. */
export const Entrusted = Schema.Struct({
  id: LookBack.Id, institution: LookBack.Institution, on: Day.Day, until: Day.Day,
  found: Schema.optionalKey(Schema.Struct({ findings, comment: Schema.String, report: Proposal.Examined.Attachment, on: Day.Day }))
})
export type Entrusted = typeof Entrusted.Type

/** Nothing is kept under this hash. */
export class NoSuchReport extends Schema.TaggedError<NoSuchReport>()("LookBack.NoSuchReport", { hash: Schema.String }) {}

const unasked = [Proposal.NoReply, Proposal.DayPassed] as const

/** What asking comes to for one of several proposals: nothing stands against it, or a refusal. */
export const Came = Schema.Struct({ id: Proposal.Id, refused: Schema.optionalKey(Schema.Union([Proposal.NotFound, Proposal.NotAtStage, ...unasked, Proposal.FollowUpOpen, LookBack.EntrustedAlready, Problem.Busy])) })
export type Came = typeof Came.Type

const staff = ["proposalsStaff"] as const
const ids = Schema.NonEmptyArray(Proposal.Id).check(Schema.isMaxLength(100))
const about = { params: Schema.Struct({ id: LookBack.Id }) }

export const board = Endpoint.get("/look-backs", {
  about: "Lists over which proposals the look back of a year is made, and what proposers and third parties said, counted apart.", allow: ["proposalsStaff", "leader", "office", "auditor"],
  query: Schema.Struct({ year: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1949, maximum: 2200 }))) }), success: Board
})
export const of = Endpoint.get("/look-backs/of/:proposal", {
  about: "Reads the look backs third parties made at one proposal.", allow: "seated", params: Schema.Struct({ proposal: Proposal.Id }),
  success: Schema.Struct({ entrusted: Schema.Array(Entrusted), may: Schema.Array(Schema.Literals(["entrust", "report"])) }), refusals: { 404: Proposal.NotFound }
})
export const preview = Endpoint.post("/look-backs/preview", {
  about: "Says of each of several proposals whether its proposers, or a third party, could be asked to look back; changes nothing.", allow: staff,
  payload: Schema.Struct({ by: Schema.Literals(["proposers", "thirdParty"]), ids, until: Day.Day }), success: Schema.Array(Came)
})
export const ask = Endpoint.post("/look-backs/ask", {
  about: "Asks the proposers of each of several proposals to look back; one that is refused does not keep the others.", allow: staff, payload: Schema.Struct({ ids, until: Day.Day }), success: Schema.Array(Came)
})
export const entrust = Endpoint.post("/look-backs", {
  about: "Entrusts a third party with looking back at several proposals; with all of them or none.", allow: staff, payload: Schema.Struct({ ids, institution: LookBack.Institution, until: Day.Day }),
  success: Schema.Struct({ id: LookBack.Id }), refusals: { 404: Proposal.NotFound, 409: Proposal.NotAtStage, 422: Schema.Union([...unasked, LookBack.EntrustedAlready]) }
})
export const keepReport = Endpoint.upload("/look-backs/:id/report", {
  about: "Keeps the report of a third party, a file of at most 20 MiB.", allow: staff, ...about,
  query: Schema.Struct({ name: Schema.String.check(Schema.isPattern(/^[^/\\\p{Cc}]+$/u), Schema.isMaxCodePoints(200)) }), success: Proposal.Examined.Attachment,
  refusals: { 404: LookBack.NotFound, 422: FileNotTaken }
})
export const readReport = Endpoint.download("/look-backs/:id/report/:hash", {
  about: "Gives the report of a third party.", allow: "seated", params: Schema.Struct({ id: LookBack.Id, hash: Proposal.Examined.Attachment.fields.hash }),
  refusals: { 404: Schema.Union([LookBack.NotFound, NoSuchReport]) }
})
export const report = Endpoint.post("/look-backs/:id/found", {
  about: "Records what a third party found of one proposal, with its report.", allow: staff, ...about,
  payload: Schema.Struct({ proposal: Proposal.Id, ...Proposal.Reply.Findings.fields, on: Day.Day, report: Schema.Struct({ hash: Proposal.Examined.Attachment.fields.hash, name: Proposal.Examined.Attachment.fields.name }) }),
  refusals: { 404: Schema.Union([LookBack.NotFound, Proposal.NotFound]), 422: Schema.Union([LookBack.NotEntrusted, LookBack.ReportedAlready, LookBack.OutOfTime, Proposal.NoSuchRecommendation, NoSuchReport]) }
})
