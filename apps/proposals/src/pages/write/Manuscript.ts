import { Body, Member, Proposal } from "@jianyan/domain"
import { Schema } from "effect"

/** What stands in the form while a proposal is written: anything that can be typed, whether or not it can be saved. */
export const Manuscript = Schema.Struct({
  title: Schema.String,
  category: Schema.String,
  situation: Schema.String,
  analysis: Schema.String,
  asks: Schema.Array(Schema.Struct({ text: Schema.String })),
  with: Schema.Array(Member.Id),
  body: Schema.optionalKey(Body.Id),
  /** What it comes of; nothing where it does not say. */
  origin: Schema.optionalKey(Proposal.Origin.Origin),
  /** What is typed of the research behind it, fit to be saved or not. */
  research: Schema.optionalKey(Schema.String)
})
export type Manuscript = typeof Manuscript.Type

/** A form nothing was written in. */
export const blank: Manuscript = { title: "", category: "", situation: "", analysis: "", asks: [{ text: "" }], with: [] }

/** Puts what was saved of a draft into the form. */
export const from = ({ content, origin, proposer }: Pick<Proposal.Proposal, "content" | "origin" | "proposer">): Manuscript => ({
  title: content.title, category: content.category, situation: content.situation, analysis: content.analysis,
  asks: content.recommendations.length === 0 ? [{ text: "" }] : content.recommendations.map(({ text }) => ({ text })),
  with: proposer._tag === "Members" ? proposer.with.map((other) => other.member) : [],
  ...(proposer._tag === "Body" ? { body: proposer.body } : {}), ...(origin !== undefined && { origin }), ...(origin?.research !== undefined && { research: origin.research })
})

/** Reads the form as a content, its recommendations numbered in their order and the empty ones left out. */
export const contentOf = (self: Manuscript): Proposal.Content.Content => ({
  title: self.title.trim(), category: self.category, situation: self.situation.trim(), analysis: self.analysis.trim(),
  recommendations: written(self.asks).map(({ text }, place) => ({ number: place + 1, text: text.trim() }))
})

/** Reads what the form says the proposal comes of; research that is too short to be saved is left out. */
export const originOf = ({ origin = {}, research = "" }: Manuscript): Proposal.Origin.Origin => {
  const { research: _, ...others } = origin, told = research.trim()
  return { ...others, ...(Schema.is(Proposal.Origin.Research)(told) && { research: told }) }
}

/** Tells whether something is typed of the research that is too short or too long to be saved. */
export const unfitResearch = (self: Manuscript): boolean => (self.research ?? "").trim() !== "" && originOf(self).research === undefined

/** Keeps the recommendations something was written in. */
export const written = (asks: Manuscript["asks"]): Manuscript["asks"] => asks.filter(({ text }) => text.trim() !== "")

/** What a proposal must have before it is worth submitting, and whether it has it. */
export const checks = (self: Manuscript): Readonly<Record<"title" | "category" | "situation" | "analysis" | "asks", boolean>> => ({
  title: [...self.title.trim()].length >= 4,
  category: self.category !== "",
  situation: self.situation.trim() !== "",
  analysis: self.analysis.trim() !== "",
  asks: written(self.asks).length > 0
})

/** Moves one recommendation by one place; at an end it stays. */
export const moved = (asks: Manuscript["asks"], place: number, by: 1 | -1): Manuscript["asks"] => {
  const one = asks[place], other = asks[place + by]
  return one === undefined || other === undefined ? asks : asks.map((ask, at) => at === place ? other : at === place + by ? one : ask)
}
