import { Body, Committee, Member, Proposal, Station, Theme, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Row } from "./proposals/Row.ts"
import { narrowing, Tally } from "./proposals/statistics.ts"

export * from "./proposals/Row.ts"
export * from "./proposals/assigning.ts"
export * from "./proposals/examining.ts"
export * from "./proposals/merging.ts"
export * from "./proposals/consulting.ts"
export * from "./proposals/following.ts"
export * from "./proposals/replying.ts"
export * from "./proposals/lettering.ts"
export * from "./proposals/statistics.ts"
export * from "./proposals/views.ts"
export * from "./proposals/writing.ts"

/** What may wait for somebody in the life of a proposal. */
export const whats = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp", "mend", "consent", "coOpinion", "settleDispute", "answerExtension"] as const

/** How a list of proposals is narrowed and paged; `waiting` keeps what waits for the one who asks, all of it or one kind, or the replies that are overdue. */
export const Query = Schema.Struct({
  q: Schema.optionalKey(Schema.String.check(Schema.isMaxCodePoints(100))),
  session: Schema.optionalKey(Committee.SessionId),
  stage: Schema.optionalKey(Schema.Literals(Proposal.stages)),
  column: Schema.optionalKey(Schema.Literals(["filed", "merged", "withdrawn", "converted", "passedOn", "notFiled", "pending"])),
  category: Schema.optionalKey(Schema.String),
  unit: Schema.optionalKey(Unit.Id),
  member: Schema.optionalKey(Member.Id),
  ...narrowing,
  key: Schema.optionalKey(Schema.Literals(["yes"])),
  /** Only what was handed over as urgent. */
  urgent: Schema.optionalKey(Schema.Literals(["yes"])),
  waiting: Schema.optionalKey(Schema.Literals(["me", ...whats, "overdue"])),
  sort: Schema.optionalKey(Schema.Literals(["newest", "number", "due", "title"])),
  offset: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))),
  limit: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 1_000 })))
})
export type Query = typeof Query.Type

/** How many there are of each value, over everything the other filters keep. */
const Counts = Schema.Record(Schema.String, Schema.Int)

/** A page of proposals with the counts of its filters. */
export const Page = Schema.Struct({ rows: Schema.Array(Row), total: Schema.Int, stages: Counts, categories: Counts, tally: Tally, names: Names })
export type Page = typeof Page.Type

/** One thing that happened to a proposal, with the position of its entry in the journal. */
export const Happening = Schema.Struct({ seq: Schema.Int, event: Proposal.ProposalEvent.ProposalEvent })

/** Everything there is to read of one proposal. */
export const Detail = Schema.Struct({
  proposal: Proposal.Proposal,
  life: Schema.Array(Happening),
  /** The proposals merged into it, or the one it was merged into, as rows. */
  related: Schema.Array(Row),
  /** What the one who asks may do now, by the names of the endpoints. */
  may: Schema.Array(Schema.String),
  /** Whether there is a supervision of it for the one who asks. */
  supervised: Schema.Boolean,
  /** Of a body's proposal: the bodies the one who asks may answer for, may record the seal of, those whose seal is needed before filing, and whether its members must talk it over before it is handed in. */
  bodies: Schema.optionalKey(Schema.Struct({ asked: Schema.Array(Body.Id), sealable: Schema.Array(Body.Id), sealDue: Schema.Array(Body.Id), talkDue: Schema.Boolean })),
  /** What it came of, by name. */
  cameOf: Schema.optionalKey(Schema.Struct({
    station: Schema.optionalKey(Schema.Struct({ id: Station.Id, name: Committee.Name })),
    theme: Schema.optionalKey(Schema.Struct({ id: Theme.Id, title: Schema.String, session: Committee.SessionId }))
  })),
  /** Working days left until the reply is due, negative once it has passed. */
  daysLeft: Schema.optionalKey(Schema.Int),
  names: Names
})
export type Detail = typeof Detail.Type

const Span = Schema.Struct({ from: Schema.Int, to: Schema.Int })

/** A proposal like the one being written: how alike, which passages both share, and what became of it. */
export const Likeness = Schema.Struct({
  row: Row,
  hint: Schema.Literals(["same", "related", "different"]),
  /** In 1/10,000. */
  score: Schema.Int,
  /** The passages shared, as they stand in the other proposal. */
  passages: Schema.Array(Schema.Struct({ text: Schema.String, mine: Span, theirs: Span })),
  /** The recommendations of the one being written that the other has nothing like. */
  onlyMine: Schema.Array(Schema.Int),
  /** The means, places and numbers in a title that the one keeps to and the other does not: why a part is not its whole. */
  confines: Schema.Struct({ mine: Schema.Array(Schema.String), theirs: Schema.Array(Schema.String) })
})
export type Likeness = typeof Likeness.Type

const id = { params: Schema.Struct({ id: Proposal.Id }) }
const staff = ["proposalsStaff"] as const
const missing = { 404: Proposal.NotFound } as const
const stage = { ...missing, 409: Proposal.NotAtStage } as const

export const list = Endpoint.get("/proposals", { about: "Lists proposals, filtered, searched, counted and paged.", allow: "seated", query: Query, success: Page })
export const read = Endpoint.get("/proposals/:id", { about: "Reads one proposal with its life.", allow: "seated", ...id, success: Detail, refusals: missing })
export const similar = Endpoint.post("/similar", {
  about: "Finds earlier proposals like the one being written, with the passages they share.", allow: "seated",
  payload: Schema.Struct({ content: Proposal.Content.Content, except: Schema.optionalKey(Proposal.Id) }), success: Schema.Array(Likeness)
})
export const handOver = Endpoint.post("/proposals/:id/hand-over", {
  about: "Hands a filed proposal over to the units that handle it, as urgent where a reason is given.", allow: staff, ...id,
  payload: Schema.Struct({ assignment: Proposal.Handling.Assignment, urgent: Schema.optionalKey(Schema.String.check(Schema.isMaxCodePoints(2_000))) }),
  refusals: { ...stage, 422: Schema.Union([Unit.NotFound, Proposal.UnitTwice, Proposal.UnitClosed, Proposal.NoReason]) }
})
export const accept = Endpoint.post("/proposals/:id/accept", {
  about: "Accepts the handling for the unit of the one who asks, saying whether its head leads it in person.", allow: ["handlingUnit"], ...id,
  payload: Schema.Struct({ ledByHead: Schema.optionalKey(Schema.Boolean) }), refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.AlreadyAccepted]) }
})
export const returnToOffice = Endpoint.post("/proposals/:id/return", {
  about: "Sends a proposal back to the office with the reason.", allow: ["handlingUnit"], ...id, payload: Schema.Struct({ reason: Schema.String.check(Schema.isMaxCodePoints(2_000)) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NotTheirs, Proposal.NoReason, Proposal.ReturnOver, Proposal.ReturnsUsedUp]) }
})
export const markKey = Endpoint.post("/proposals/:id/key", { about: "Marks a key proposal.", allow: ["proposalsStaff", "leader"], ...id, refusals: stage })
export const unmarkKey = Endpoint.post("/proposals/:id/unmark-key", { about: "Takes the mark of a key proposal away.", allow: ["proposalsStaff", "leader"], ...id, refusals: stage })
export const commend = Endpoint.post("/proposals/:id/commend", { about: "Commends an excellent proposal.", allow: ["proposalsStaff", "leader"], ...id, refusals: stage })
export const revokeCommendation = Endpoint.post("/proposals/:id/revoke-commendation", { about: "Revokes a commendation.", allow: ["proposalsStaff", "leader"], ...id, refusals: stage })
