import { Committee, Day, Proposal, Publication } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import * as Problem from "./Problem.ts"
import { Share } from "./proposals/statistics.ts"

/** How far a published proposal has come, in a word for everybody. */
export const steps = ["filed", "handling", "replied", "closed"] as const

/** One published proposal as a row; nothing of it that was not published. */
export const Row = Schema.Struct({
  id: Proposal.Id,
  title: Schema.String,
  number: Schema.optionalKey(Schema.Int),
  session: Schema.optionalKey(Committee.SessionId),
  category: Committee.Name,
  /** Who puts it, where the proposers are named. */
  proposers: Schema.Array(Schema.String),
  units: Schema.Array(Committee.Name),
  step: Schema.Literals(steps),
  publishedOn: Day.Day
})
export type Row = typeof Row.Type

/** A published reply, as far as it is public. */
export const Reply = Schema.Struct({
  unit: Committee.Name, round: Schema.Int, class: Committee.Name, definition: Committee.Name, on: Day.Day, text: Schema.String,
  answers: Schema.Array(Schema.Struct({ recommendation: Schema.Int, outcome: Schema.Literals(["accepted", "partly", "planned", "declined"]), text: Schema.String }))
})
export type Reply = typeof Reply.Type

const Level = Schema.Struct({ name: Committee.Name, definition: Schema.optionalKey(Committee.Name) })

/** What the proposers thought of the replies of one round, by levels; who said so only where the proposers are named, and how many said nothing by the day it was due. */
export const Heard = Schema.Struct({
  round: Schema.Int,
  said: Schema.Array(Schema.Struct({ manner: Level, result: Level, count: Schema.Int, on: Day.Day, by: Schema.Array(Schema.String) })),
  silent: Schema.Int,
  due: Schema.optionalKey(Day.Day)
})
export type Heard = typeof Heard.Type

/** One published proposal with its progress. */
export const Read = Schema.Struct({
  row: Row,
  committee: Committee.Name,
  extent: Publication.Extent,
  situation: Schema.String,
  analysis: Schema.String,
  recommendations: Schema.Array(Schema.Struct({ number: Schema.Int, text: Schema.String })),
  summary: Schema.optionalKey(Schema.String),
  replyExtent: Publication.Extent,
  replies: Schema.Array(Reply),
  replySummary: Schema.optionalKey(Schema.String),
  /** Round by round; empty where the rules of the committee do not publish it. */
  feedback: Schema.Array(Heard),
  /** The days of its progress, as far as it has come. */
  days: Schema.Struct({ submitted: Schema.optionalKey(Day.Day), handedOver: Schema.optionalKey(Day.Day), replied: Schema.optionalKey(Day.Day), due: Schema.optionalKey(Day.Day) })
})
export type Read = typeof Read.Type

/** The figures of a session as counts: filed of received, replied to of handed over, recommendations adopted of those answered; printed with so many decimals. */
export const Figures = Schema.Struct({ session: Committee.SessionId, filing: Share, reply: Share, adoption: Share, decimals: Schema.Literals([0, 1, 2]) })
export type Figures = typeof Figures.Type

const committee = { of: Committee.Id }

export const committees = Endpoint.get("/open/committees", {
  about: "Lists the committees that have published something, for everybody.", allow: "anyone", success: Schema.Array(Schema.Struct({ id: Committee.Id, name: Committee.Name, published: Schema.Int }))
})
export const list = Endpoint.get("/open/:of/proposals", {
  about: "Lists what a committee has published, for everybody, with the figures of its latest session where its rules make them public; searches only what is public.", allow: "anyone", params: Schema.Struct(committee),
  query: Schema.Struct({
    q: Schema.optionalKey(Schema.String.check(Schema.isMaxCodePoints(100))),
    step: Schema.optionalKey(Schema.Literals(steps)),
    offset: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 1_000_000 })))
  }),
  success: Schema.Struct({ committee: Committee.Name, rows: Schema.Array(Row), total: Schema.Int, all: Schema.Int, figures: Schema.optionalKey(Figures) }), refusals: { 404: Problem.NotHere }
})
export const read = Endpoint.get("/open/:of/proposals/:id", {
  about: "Reads one published proposal with its progress, for everybody.", allow: "anyone", params: Schema.Struct({ ...committee, id: Proposal.Id }), success: Read, refusals: { 404: Problem.NotHere }
})
