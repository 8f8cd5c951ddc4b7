import { Proposal, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"

/** Which reply the letter is of, the latest unless told; and who signed and whom to call, for what the reply leaves unsaid. */
export const LetterQuery = Schema.Struct({
  by: Schema.optionalKey(Unit.Id),
  round: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 99 }))),
  ...Proposal.Reply.Signing.fields
})
export type LetterQuery = typeof LetterQuery.Type

/** The official letter of a reply, part by part. */
export const Letter = Schema.Struct({
  unit: Schema.String, document: Schema.optionalKey(Schema.String), mark: Schema.String, definition: Schema.String, signedBy: Schema.optionalKey(Schema.String),
  title: Schema.String, to: Schema.String, opening: Schema.Array(Schema.String),
  answers: Schema.Array(Schema.Struct({ heading: Schema.String, text: Schema.String })),
  closing: Schema.String, contact: Schema.optionalKey(Schema.String), date: Schema.String, copies: Schema.Array(Schema.String),
  /** What the reply leaves unsaid of who signed it and whom to call. */
  unsaid: Schema.Array(Schema.Literals(["signedBy", "contact", "phone"]))
})

const asked = { allow: "seated", params: Schema.Struct({ id: Proposal.Id }), query: LetterQuery, refusals: { 404: Proposal.NotFound, 422: Proposal.NoReply } } as const

export const letter = Endpoint.get("/proposals/:id/letter", { about: "Composes the official letter of a reply, to be read and printed.", ...asked, success: Letter })
export const letterFile = Endpoint.download("/proposals/:id/letter.docx", { about: "Gives the official letter of a reply as a Word document.", ...asked })
