import { Body, Committee, Day, Member, Proposal, Station, Supervision } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { FileNotTaken, Row } from "./ProposalsApi.ts"
import { Year } from "./Year.ts"

/** A candidate or key proposal with its proposal, and what the one who asks may do. */
export const Supervised = Schema.Struct({ supervision: Supervision.Supervision, row: Row, may: Schema.Array(Schema.String) })
export type Supervised = typeof Supervised.Type

/** One of those who lead, and how many key proposals of the year. */
export const Leader = Schema.Struct({ member: Member.Id, led: Schema.Int })
export type Leader = typeof Leader.Type

/** Names the stations that visits were made at. */
const stations = Schema.Record(Station.Id, Committee.Name)

/** Candidates and key proposals of a year; more than the usual number is shown, not refused. */
export const Board = Schema.Struct({
  year: Schema.Int,
  /** The usual number of key proposals, where the policy has one. */
  usual: Schema.optionalKey(Schema.Int),
  years: Schema.Array(Schema.Int),
  supervised: Schema.Array(Supervised),
  /** Key proposals without a supervision: marked before there was one. */
  unsupervised: Schema.Array(Row),
  /** Who leads how many of the year, by id as the register is: everybody's for those who choose, a member's own for the others. */
  leaders: Schema.Array(Leader),
  today: Day.Day,
  names: Names,
  stations
})
export type Board = typeof Board.Type

/** A file that proves something: its hash, and what it is called here. */
const Proof = Schema.Struct({ hash: Proposal.Examined.Attachment.fields.hash, name: Proposal.Examined.Attachment.fields.name })
const proofs = { evidence: Schema.Array(Proof).check(Schema.isMaxLength(20)) }

/** The file that should prove it was not kept. */
export class NoSuchEvidence extends Schema.TaggedError<NoSuchEvidence>()("Supervision.NoSuchEvidence", { hash: Schema.String }) {}

const id = { params: Schema.Struct({ id: Proposal.Id }) }
const choosers = ["proposalsStaff", "leader"] as const
const workers = ["proposalsStaff", "leader", "member"] as const
const about = { 404: Supervision.NotFound, 409: Supervision.NotAtStage } as const
const words = Schema.Struct({ reason: Supervision.Words })

export const list = Endpoint.get("/supervisions", {
  about: "Lists key proposals of a year or those one leader leads, with their supervision; those who choose see the candidates too, and how many each leader leads.", allow: "seated",
  query: Schema.Struct({ year: Schema.optionalKey(Year), leader: Schema.optionalKey(Member.Id) }), success: Board
})
export const read = Endpoint.get("/supervisions/:id", {
  about: "Reads the supervision of one proposal.", allow: "seated", ...id, success: Schema.Struct({ ...Supervised.fields, names: Names, stations }), refusals: { 404: Supervision.NotFound }
})
export const screen = Endpoint.post("/supervisions/:id/screen", {
  about: "Takes a filed proposal among the candidates for key proposals of a year.", allow: choosers, ...id, payload: Schema.Struct({ year: Supervision.Year, reason: Supervision.Words }),
  refusals: { 404: Proposal.NotFound, 409: Proposal.NotAtStage, 422: Supervision.AlreadyCandidate }
})
export const recommend = Endpoint.post("/supervisions/:id/recommend", {
  about: "Recommends a candidate in the name of a body, with its words.", allow: choosers, ...id, payload: Schema.Struct({ body: Body.Id, words: Supervision.Words }),
  refusals: { 404: Schema.Union([Supervision.NotFound, Body.NotFound]), 409: Supervision.NotAtStage, 422: Supervision.AlreadyRecommended }
})
export const setAside = Endpoint.post("/supervisions/:id/set-aside", { about: "Sets a candidate aside, with the reason.", allow: choosers, ...id, payload: words, refusals: about })
export const decide = Endpoint.post("/supervisions/:id/decide", {
  about: "Decides by the chairpersons' meeting of a day that a candidate is a key proposal.", allow: choosers, ...id, payload: Schema.Struct({ on: Day.Day }),
  refusals: { 404: Schema.Union([Supervision.NotFound, Proposal.NotFound]), 409: Schema.Union([Supervision.NotAtStage, Proposal.NotAtStage]), 422: Supervision.NotYet }
})
export const plan = Endpoint.post("/supervisions/:id/plan", {
  about: "Plans the supervision: leader, way, team and steps.", allow: choosers, ...id, payload: Supervision.Plan,
  refusals: { 404: Schema.Union([Supervision.NotFound, Member.NotFound]), 409: Supervision.NotAtStage, 422: Schema.Union([Supervision.StepTwice, Supervision.StepsOutOfOrder, Supervision.LeavesOutDone]) }
})
export const addEvidence = Endpoint.upload("/supervisions/:id/evidence", {
  about: "Keeps a file of at most 20 MiB that proves a step or a visit.", allow: workers, ...id,
  query: Schema.Struct({ name: Schema.String.check(Schema.isPattern(/^[^/\\\p{Cc}]+$/u), Schema.isMaxCodePoints(200)) }), success: Proposal.Examined.Attachment,
  refusals: { 404: Supervision.NotFound, 422: FileNotTaken }
})
export const readEvidence = Endpoint.download("/supervisions/:id/evidence/:hash", {
  about: "Gives a file that proves a step or a visit.", allow: "seated", params: Schema.Struct({ id: Proposal.Id, hash: Proposal.Examined.Attachment.fields.hash }),
  refusals: { 404: Schema.Union([Supervision.NotFound, NoSuchEvidence]) }
})
export const doStep = Endpoint.post("/supervisions/:id/step", {
  about: "Records that a planned step was done, with the files that prove it; the leading member may too.", allow: workers, ...id,
  payload: Schema.Struct({ step: Supervision.Step, day: Day.Day, note: Supervision.Words, ...proofs }),
  refusals: { ...about, 422: Schema.Union([Supervision.NotYet, Supervision.StepNotPlanned, Supervision.StepAlreadyDone, NoSuchEvidence]) }
})
export const visit = Endpoint.post("/supervisions/:id/visit", {
  about: "Records a visit with who went, at which station if at one, what was found and the files that prove it.", allow: workers, ...id,
  payload: Schema.Struct({ day: Day.Day, place: Supervision.Visit.fields.place, station: Supervision.Visit.fields.station, members: Supervision.Visit.fields.members, findings: Supervision.Words, ...proofs }),
  refusals: { 404: Schema.Union([Supervision.NotFound, Member.NotFound, Station.NotFound]), 409: Supervision.NotAtStage, 422: Schema.Union([Supervision.NotYet, NoSuchEvidence]) }
})
export const carryOver = Endpoint.post("/supervisions/:id/carry-over", {
  about: "Carries a key proposal not finished over to the next year, with the reason.", allow: choosers, ...id, payload: words, refusals: { ...about, 422: Supervision.YearNotBegun }
})
export const end = Endpoint.post("/supervisions/:id/end", {
  about: "Ends the supervision with its result, once every step is done.", allow: choosers, ...id, payload: Schema.Struct({ result: Supervision.Words }), refusals: { ...about, 422: Supervision.StepsOpen }
})
