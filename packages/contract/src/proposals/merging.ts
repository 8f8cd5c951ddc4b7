import { Assessment, Member, Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import { Names } from "../Names.ts"

const about = { params: Schema.Struct({ id: Proposal.Id }) }
const staff = ["proposalsStaff"] as const
const stage = { 404: Proposal.NotFound, 409: Proposal.NotAtStage } as const
const joining = [Proposal.MergedIntoItself, Proposal.LeadsOthers, Proposal.StepsLeft, Proposal.NoConsent, Proposal.StillAsked, Proposal.ObjectionStands] as const
const asked = [Proposal.NotAsked, Proposal.AskingOver] as const
const matter = Proposal.Examined.Matter

export const askConsent = Endpoint.post("/proposals/:id/ask-consent", {
  about: "Asks each author whether the proposal may be merged, converted or passed on.", allow: staff, ...about, payload: Schema.Struct({ matter }),
  refusals: { ...stage, 422: Schema.Union([Proposal.NobodyIsAsked, Proposal.AskedAlready, Proposal.MergedIntoItself]) }
})
export const giveConsent = Endpoint.post("/proposals/:id/consent", {
  about: "Consents as an author to what one was asked about.", allow: ["member"], ...about, payload: Schema.Struct({ matter }), refusals: { ...stage, 422: Schema.Union(asked) }
})
export const raiseObjection = Endpoint.post("/proposals/:id/object", {
  about: "Objects as an author to what one was asked about, with the reason.", allow: ["member"], ...about,
  payload: Schema.Struct({ matter, reason: Schema.String.check(Schema.isMaxCodePoints(2_000)) }), refusals: { ...stage, 422: Schema.Union([...asked, Proposal.NoReason]) }
})
export const merge = Endpoint.post("/proposals/:id/merge", {
  about: "Merges a proposal, with those merged into it, into a filed lead; the originals stay.", allow: staff, ...about, payload: Schema.Struct({ into: Proposal.Id }),
  refusals: { ...stage, 422: Schema.Union([...joining, Proposal.AlreadyAnswered]) }
})
export const separate = Endpoint.post("/proposals/:id/separate", { about: "Separates a merged proposal from its lead.", allow: staff, ...about, refusals: { ...stage, 422: Proposal.AlreadyAnswered } })
export const regroup = Endpoint.post("/proposals/:id/regroup", {
  about: "Moves a merged proposal to another filed lead in one act.", allow: staff, ...about, payload: Schema.Struct({ into: Proposal.Id }),
  refusals: { ...stage, 422: Schema.Union([...joining, Proposal.AlreadyAnswered]) }
})
export const takeTheLead = Endpoint.post("/proposals/:id/take-the-lead", {
  about: "Makes a merged proposal the lead of its group in one act.", allow: staff, ...about, refusals: { ...stage, 422: Schema.Union([...joining, Proposal.AlreadyAnswered, Proposal.NeverFiled]) }
})
export const writeMergedText = Endpoint.post("/proposals/:id/merged-text", {
  about: "Writes the merged text of a lead, each sentence with the proposals it comes from.", allow: staff, ...about,
  payload: Schema.Struct({ sentences: Schema.Array(Proposal.Examined.Sentence).check(Schema.isMaxLength(2_000)) }),
  refusals: { ...stage, 422: Schema.Union([Proposal.LeadsNobody, Proposal.StrayOrigin, Proposal.OriginLost]) }
})

const Credit = Schema.Array(Assessment.Fact.Stage)

/** What one original of a group keeps, who owes it a reply, and its credit before and after the merger. */
export const Kept = Schema.Struct({
  id: Proposal.Id,
  title: Schema.String,
  number: Schema.optionalKey(Schema.Int),
  proposers: Schema.Array(Member.Id),
  stood: Schema.Literals(Proposal.stages),
  repliesDue: Schema.Array(Unit.Id),
  replied: Schema.Array(Unit.Id),
  creditBefore: Credit,
  creditAfter: Credit,
  lost: Credit,
  gained: Credit
})
export type Kept = typeof Kept.Type

/** A group of merged proposals: the account of each, and the text with the origin of every sentence, proposed until one is written. */
export const Merger = Schema.Struct({ lead: Proposal.Id, kept: Schema.Array(Kept), text: Schema.Array(Proposal.Examined.Sentence), written: Schema.Boolean, names: Names })
export type Merger = typeof Merger.Type

export const merger = Endpoint.get("/proposals/:id/merger", {
  about: "Accounts for the group a proposal leads or was merged into, with its text sentence by sentence.", allow: "seated", ...about, success: Merger, refusals: { 404: Proposal.NotFound, 422: Proposal.LeadsNobody }
})
