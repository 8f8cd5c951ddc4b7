import { gradesOf } from "../appraisal/gradesOf.ts"
import type { Fact, Stage } from "../assessment/Fact.ts"
import { of as dayOf } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { isRepliedInTime, lastReplies } from "../statistics/handled.ts"
import { lastOpinion } from "../statistics/rates.ts"
import type * as Unit from "../unit/Unit.ts"
import type { Item } from "./board.ts"

const consulted = ({ consultations }: Proposal.Proposal, unit: Unit.Id, { consultation }: Policy): boolean => {
  const confirmed = consultations.filter((one) => one.answer === "confirmed" && one.unit === unit)
  return confirmed.length >= Math.max(1, consultation?.least ?? 1) && (consultation?.faceToFace === false || confirmed.some((one) => one.form === "faceToFace"))
}

const opinion = (self: Proposal.Proposal, { feedbackLevels }: Policy): ReadonlyArray<Stage> => {
  const level = feedbackLevels.find(({ id }) => id === lastOpinion(self)?.result)
  return level === undefined || !level.counts ? [] : [level.id === feedbackLevels[0].id ? "satisfied" : "partlySatisfied"]
}

const evaluated = ({ appraisal, proposal: { id } }: Item, unit: Unit.Id, policy: Policy): ReadonlyArray<Fact> => {
  const grades = appraisal === undefined ? undefined : gradesOf(appraisal, policy), got = grades?.handling.get(unit)
  if (grades === undefined || got === undefined) return []
  return [{ record: `appraisal/${id}`, of: `proposal/${id}`, member: Member.Id.make(unit), kind: "appraisal", on: grades.on, ...(got.grade === undefined ? {} : { grade: got.grade.id }) }]
}

/**
 * Says what a unit's items are to a rulebook of units; the unit stands in the place of the member.
 *
 * Each item is a proposal with what it reached (`consulted` as the policy asks, `adopted` when every recommendation was taken up), each of its recommendations a suggestion,
 * each form the proposer was given a material that is submitted once it came back, and an unsatisfied proposer a breach. What the
 * proposer gave the handling in a closed two-way evaluation is an appraisal with its grade, on the day both sides were in.
 */
export const facts = (unit: Unit.Id, items: ReadonlyArray<Item>, policy: Policy): ReadonlyArray<Fact> =>
  items.flatMap((item): ReadonlyArray<Fact> => {
    const { handling, proposal } = item
    const replies = lastReplies(proposal).filter((reply) => reply.unit === unit)
    const answers = replies.flatMap((reply) => reply.answers), given = lastOpinion(proposal)
    const about = { member: Member.Id.make(unit), on: dayOf(handling.since) }, of = `proposal/${proposal.id}`
    const reached: ReadonlyArray<Stage> = [
      "submitted", "filed",
      ...(replies.length > 0 ? ["replied" as const] : []),
      ...(isRepliedInTime(proposal, handling) ? ["onTime" as const] : []),
      ...(consulted(proposal, unit, policy) ? ["consulted" as const] : []),
      ...(answers.length > 0 && answers.every(({ outcome }) => outcome === "accepted") ? ["adopted" as const] : []),
      ...opinion(proposal, policy)
    ]
    const unsatisfied = policy.feedbackLevels.some((level) => level.reopens && level.id === given?.result)
    return [
      { ...about, record: of, kind: "proposal", reached },
      ...proposal.content.recommendations.map(({ number }): Fact => ({
        ...about, record: `recommendation/${proposal.id}.${number}`, of, kind: "suggestion",
        reached: ["submitted", ...(answers.some((one) => one.recommendation === number && one.outcome === "accepted") ? ["adopted" as const] : [])]
      })),
      ...(replies.length > 0 ? [{ ...about, record: `feedback/${proposal.id}`, of, kind: "material" as const, reached: given === undefined ? [] : ["submitted" as const] }] : []),
      ...(unsatisfied ? [{ ...about, record: `unsatisfied/${proposal.id}`, of, kind: "breach" as const }] : []),
      ...evaluated(item, unit, policy)
    ]
  })
