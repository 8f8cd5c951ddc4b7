import { Day, Proposal } from "@jianyan/domain"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import type { Asked } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const staff = "account-staff"
const asked = day("2026-11-12"), answered = day("2026-11-17")

/** Plans what a unit asks of the office before it answers: more time, which waits, is given or refused, or that another unit should answer, which waits or is settled. */
export const asking = (id: Proposal.Id, assignment: Proposal.Handling.Assignment, what: Asked): ReadonlyArray<Step> => {
  const [unit] = Proposal.Handling.answering(assignment)
  if (unit === undefined) return []
  const accepted = (house: Parameters<Step["verb"]>[0]) => standing(house, id, "Accepted")
  const extension = step(`account-unit-${unit}`, time(asked, 10), (house, at) => {
    const self = accepted(house)
    return Proposal.askExtension(self, unit, "方案要等年度预算批复后才能定下来，申请延期答复。", Day.addDays(self.stage.handling.deadline.day, 21), committeeOf(house), at)
  })
  const dispute = step(`account-unit-${unit}`, time(asked, 11), (house, at) =>
    Proposal.disputeAssignment(accepted(house), unit, "所提事项主要涉及属地日常管理，我单位只负责技术指导，建议改由属地主办、我单位会办。", at))
  switch (what) {
    case "extension": return [extension]
    case "extensionGranted": return [extension, step(staff, time(answered, 9), (house, at) => Proposal.grantExtension(accepted(house), committeeOf(house), at))]
    case "extensionRefused": return [extension, step(staff, time(answered, 10), (house, at) => Proposal.refuseExtension(accepted(house), "资金不影响先行答复，请按期逐条回应，能办的先办。", at))]
    case "dispute": return [dispute]
    case "disputeSettled": return [dispute, step(staff, time(answered, 11), (house, at) => Proposal.settleDispute(accepted(house), unit, "office", "经与属地会商，技术方案仍由你单位牵头，属地配合，维持原交办。", at))]
  }
}
