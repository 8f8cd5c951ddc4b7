import { Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"

/** What a change may be of, as the proposals zone shows it. */
export const changing = ["proposal", "commitment", "appraisal", "supervision", "selection", "publication", "lookBack", "examination", "topic", "theme", "notice", "committee"] as const

/** One change: what it is of, and the proposals it concerns, the merged and their lead among them; nothing of what happened. */
export const Changed = Schema.Struct({ what: Schema.Literals(changing), proposals: Schema.Array(Proposal.Id) })
export type Changed = typeof Changed.Type

export const live = Endpoint.feed("/live/proposals", {
  about: "Pushes that something changed of what the one who asks may see of proposals, without saying what, so that it can be read again.", allow: "seated", item: Changed
})
