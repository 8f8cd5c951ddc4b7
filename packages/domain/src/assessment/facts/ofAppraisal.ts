import type { Appraisal } from "../../appraisal/Appraisal.ts"
import { gradesOf } from "../../appraisal/gradesOf.ts"
import type { Policy } from "../../committee/Policy.ts"
import type { Proposal } from "../../proposal/Proposal.ts"
import type { Fact } from "../Fact.ts"
import { ofProposal } from "./ofProposal.ts"

/**
 * Says what the two-way evaluation of a proposal is to each of its authors, joint as the proposal is: the grade the units gave it (Yanbian 2022).
 *
 * While it is sealed it is nothing, so that no sheet tells of it; nor is one before a panel, which gives no grade, nor one in which no unit scored.
 */
export const ofAppraisal = (self: Appraisal, proposal: Proposal, policy: Policy): ReadonlyArray<Fact> => {
  const grades = gradesOf(self, policy)
  if (grades?.proposal === undefined) return []
  const { on, proposal: { grade } } = grades
  return ofProposal(proposal, policy).map(({ joint, member, record: of }): Fact => ({
    record: `appraisal/${self.id}`, of, member, kind: "appraisal", on, ...(joint === undefined ? {} : { joint }), ...(grade === undefined ? {} : { grade: grade.id })
  }))
}
