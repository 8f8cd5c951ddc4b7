import type { Policy } from "../../committee/Policy.ts"
import { of as dayOf } from "../../committee/Day.ts"
import type { Proposal } from "../../proposal/Proposal.ts"
import { authors } from "../../proposal/Proposer.ts"
import { column } from "../../proposal/tally.ts"
import type { Fact, Stage } from "../Fact.ts"

const filed = (self: Proposal, policy: Policy): boolean =>
  column(self) === "filed" || (self.stage._tag === "Merged" && (policy.mergedCountsAsFiled || self.stage.was._tag === "Filed"))

const adopted = (self: Proposal): ReadonlyArray<Stage> => {
  const outcomes = new Set((self.replies.at(-1)?.answers ?? []).map((answer) => answer.outcome))
  return [
    ...(outcomes.has("accepted") ? ["adopted" as const] : []), ...(outcomes.has("partly") ? ["partlyAdopted" as const] : []), ...(outcomes.has("planned") ? ["planned" as const] : [])
  ]
}

const satisfied = (self: Proposal, policy: Policy): ReadonlyArray<Stage> => {
  const level = policy.feedbackLevels.find((level) => level.id === self.feedback.at(-1)?.result)
  if (level === undefined || !level.counts) return []
  return [level.id === policy.feedbackLevels[0].id ? "satisfied" : "partlySatisfied"]
}

/** Says what a proposal is to each of its authors, given where it stands; merging takes nothing back, a draft and a withdrawn proposal are nothing. */
export const ofProposal = (self: Proposal, policy: Policy): ReadonlyArray<Fact> => {
  if (self.submission === undefined || self.stage._tag === "Withdrawn") return []
  const on = dayOf(self.submission.at)
  const reached: ReadonlyArray<Stage> = [
    "submitted",
    ...(filed(self, policy) ? ["filed" as const] : []),
    ...(self.stage._tag === "Merged" ? ["merged" as const] : []),
    ...(self.stage._tag === "Converted" && self.stage.to === "report" ? ["convertedToReport" as const] : []),
    ...(self.key ? ["key" as const] : []),
    ...(self.excellent ? ["excellent" as const] : []),
    ...(self.replies.length > 0 ? ["replied" as const] : []),
    ...adopted(self),
    ...satisfied(self, policy)
  ]
  const people = authors(self.proposer)
  return people.map((member, place) => ({ record: `proposal/${self.id}`, member, kind: "proposal", on, joint: { place, people: people.length }, reached }))
}
