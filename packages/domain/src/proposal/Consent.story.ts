import type { Committee, Proposal } from "../index.ts"
import { addDays, of as dayOf } from "../committee/Day.ts"
import * as Story from "./Proposal.story.ts"

/** A policy that asks authors within ten days; an objection to a merger stops it, or goes on record. */
export const asking = (objectionToMerger: "stops" | "recorded"): Committee.Policy.Policy =>
  ({ ...(objectionToMerger === "stops" ? Story.county : Story.city).policy, consent: { within: 10, objectionToMerger } })

/** Asks both authors on the day of the recommendation. */
export const asked = (matter: Proposal.Examined.Matter): Proposal.ProposalEvent.ProposalEvent =>
  ({ _tag: "ConsentAsked", proposal: Story.id, matter, members: [Story.first, Story.signed], until: addDays(dayOf(Story.when.recommended), 10), at: Story.when.recommended })
