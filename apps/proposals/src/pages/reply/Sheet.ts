import { Day, type Proposal } from "@jianyan/domain"
import { Option, Schema } from "effect"

type Outcome = Proposal.Reply.Answer["outcome"]

/** What can be answered to a recommendation, the best news first. */
export const outcomes = ["accepted", "partly", "planned", "declined"] as const satisfies ReadonlyArray<Outcome>

const Answer = Schema.Struct({ recommendation: Schema.Int, outcome: Schema.Literals(["", ...outcomes]), text: Schema.String, by: Schema.String })

/** What stands in the form while a unit writes its reply. */
export const Sheet = Schema.Struct({
  class: Schema.String, text: Schema.String, answers: Schema.Array(Answer),
  document: Schema.optionalKey(Schema.String), signedBy: Schema.optionalKey(Schema.String), contact: Schema.optionalKey(Schema.String), phone: Schema.optionalKey(Schema.String), publication: Schema.optionalKey(Schema.Literals(["", "full", "summary", "no"]))
})
export type Sheet = typeof Sheet.Type

/** An empty sheet with a place for every recommendation. */
export const blank = (recommendations: ReadonlyArray<Proposal.Content.Recommendation>): Sheet => ({
  class: "", text: "", answers: recommendations.map(({ number }) => ({ recommendation: number, outcome: "", text: "", by: "" }))
})

/** Reads a reply that was given back as the sheet it is redone on. */
export const sheetOf = ({ answers, class: replyClass, document, publication, signing, text }: Proposal.Reply.Draft): Sheet => ({
  class: replyClass, text, answers: answers.map(({ by = "", outcome, recommendation, text }) => ({ recommendation, outcome, text, by })),
  ...(document === undefined ? {} : { document }), ...signing, ...(publication === undefined ? {} : { publication })
})

/** Tells whether a sheet kept earlier still has a place for every recommendation and for nothing else. */
export const fits = (self: Sheet, recommendations: ReadonlyArray<Proposal.Content.Recommendation>): boolean =>
  self.answers.length === recommendations.length && self.answers.every((answer, place) => answer.recommendation === recommendations[place]?.number)

const dayOf = (text: string): Day.Day | undefined => Option.getOrUndefined(Schema.decodeUnknownOption(Day.Day)(text))

/** One thing missing on the sheet: for which recommendation, in which field. */
export interface Gap { readonly place: number; readonly number: number; readonly part: "outcome" | "text" | "by" }

/** Names what still keeps the reply from being sent, recommendation by recommendation. */
export const gaps = (self: Sheet): ReadonlyArray<Gap> =>
  self.answers.flatMap(({ by, outcome, recommendation: number, text }, place): ReadonlyArray<Gap> => [
    ...(outcome === "" ? [{ place, number, part: "outcome" as const }] : []),
    ...([...text.trim()].length < 2 ? [{ place, number, part: "text" as const }] : []),
    ...(outcome === "planned" && dayOf(by) === undefined ? [{ place, number, part: "by" as const }] : [])
  ])

const parts = ["signedBy", "contact", "phone"] as const

const signingOf = (self: Sheet): Pick<Proposal.Reply.Draft, "signing"> => {
  const said = parts.flatMap((part) => self[part] === undefined || self[part].trim() === "" ? [] : [[part, self[part].trim()] as const])
  return said.length === 0 ? {} : { signing: Object.fromEntries(said) }
}

/** Reads the sheet as the reply to be sent; what is not planned carries no day. */
export const draftOf = (self: Sheet): Proposal.Reply.Draft => ({
  class: self.class, text: self.text.trim(),
  ...(self.document === undefined || self.document.trim() === "" ? {} : { document: self.document.trim() }),
  ...signingOf(self),
  ...(self.publication === undefined || self.publication === "" ? {} : { publication: self.publication }),
  answers: self.answers.flatMap(({ by, outcome, recommendation, text }) => {
    const day = dayOf(by)
    return outcome === "" ? [] : [{ recommendation, outcome, text: text.trim(), ...(outcome === "planned" && day !== undefined ? { by: day } : {}) }]
  })
})
