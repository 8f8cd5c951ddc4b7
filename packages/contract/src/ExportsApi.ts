import { Member, Rulebook } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Year } from "./Year.ts"

/** A public key of the committee: the one exports are signed with now, or one that was given up. */
export const Key = Schema.Struct({
  /** Ed25519, in hex. */
  key: Schema.String,
  since: Schema.DateTimeUtcFromString,
  until: Schema.optionalKey(Schema.DateTimeUtcFromString)
})
export type Key = typeof Key.Type

const params = Schema.Struct({ year: Year })

export const year = Endpoint.download("/exports/:year", {
  about: "Gives a committee's year as one signed file, from which anybody recomputes every sheet without the house: the whole journal, texts included, and the sheets.",
  allow: ["evaluator", "office", "auditor"], params, refusals: { 404: Rulebook.NoneInForce }
})
export const own = Endpoint.download("/exports/:year/own", {
  about: "Gives a member the own year as one signed file: the own records and the sheet they give; nothing of others.",
  allow: ["member"], params, refusals: { 404: Schema.Union([Member.NotFound, Rulebook.NoneInForce]) }
})
export const keys = Endpoint.get("/proof-key", { about: "Lists the public keys of the committee, the one it signs exports with last.", allow: "seated", success: Schema.Array(Key) })
export const rotate = Endpoint.post("/proof-key/rotate", { about: "Gives up the key exports are signed with and makes another; what was signed stays signed.", allow: ["office"], success: Key })
