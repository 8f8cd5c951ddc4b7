import type { ProposalsApi } from "@jianyan/contract"

/** What no change of others makes anew: what is one's own, what is looked at once, and what is only begun from. */
const still: ReadonlyArray<unknown> = ["members", "views", "several", "similar", "examiners", "suggestions", "credit", "leads"]

/** What is read of one proposal, which the key names next. */
const ofOne: ReadonlyArray<unknown> = ["proposal", "merger", "publication", "appraisal", "supervision", "versions"]

/** What the rules, the calendar or a session change and a proposal does not. */
const ofCommittee: ReadonlyArray<unknown> = ["about", "sessions", "heads"]

/** Tells whether what was asked under a key may have another answer after a change; after an unheard one everything may. */
export const concerns = (at: string) => ([house, what, subject]: ReadonlyArray<unknown>, changed: ProposalsApi.Changed | undefined): boolean => {
  if (house !== at || still.includes(what)) return false
  if (changed === undefined) return true
  if (changed.what === "notice") return what === "notices"
  if (ofCommittee.includes(what)) return changed.what === "committee"
  if (ofOne.includes(what)) return changed.what === "committee" || changed.proposals.some((id) => id === subject)
  return what !== "notices"
}

/** Tells whether an answer stands beside every page: the bell, and the counts of the rail. */
export const stands = ([, what, ...more]: ReadonlyArray<unknown>): boolean => what === "today" || what === "about" || (what === "notices" && more.length === 0)
