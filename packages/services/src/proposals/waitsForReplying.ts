import { Proposal, type Unit } from "@jianyan/domain"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { toConfirm } from "./consulting.ts"

/** Tells whether a reply of the unit lies with the office. */
export const underReview = (self: Proposal.Proposal, unit: Unit.Id): boolean => self.proposed.some((one) => one.unit === unit && one.back === undefined)

/** Says what of talks, replies under review and looks back waits for the one who asks. */
export const forReplying = (self: Proposal.Proposal, visitor: Seated): "confirmConsultation" | "redoReply" | "releaseReply" | "followUp" | undefined => {
  const { member, unit } = visitor
  const live = self.stage._tag === "Accepted" || self.stage._tag === "Merged"
  if (live && unit !== undefined && self.proposed.some((one) => one.unit === unit && one.back !== undefined)) return "redoReply"
  if (live && holds(visitor, "proposalsStaff") && self.proposed.some((one) => one.back === undefined)) return "releaseReply"
  if (toConfirm(self, visitor).length > 0) return "confirmConsultation"
  const author = member !== undefined && Proposal.partners(self, []).includes(member)
  return author && self.followUps.some((one) => one.answer === undefined) ? "followUp" : undefined
}
