import { type House, type Member, Proposal, type Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import type { Asking, Situation } from "./asking.ts"
import { takesPart } from "./visible.ts"

const talked = ["HandedOver", "Accepted", "Replied", "Rated"] as const

/** Lists the proposers with whom the handling of a proposal is talked over, those of what was merged into it too. */
export const partnersOf = (house: House.House, self: Pick<Proposal.Proposal, "proposer" | "absorbed">): ReadonlyArray<Member.Id> =>
  Proposal.partners(self, self.absorbed.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id))))

/** The side the one who asks speaks for: the unit of an officer, or a member. */
const sideOf = (id: Proposal.Id, { visitor }: Situation): Result.Result<Proposal.Consultation.Side, Proposal.NotFound> => {
  if (visitor.unit !== undefined) return Result.succeed({ _tag: "Unit", unit: visitor.unit })
  return visitor.member === undefined ? Result.fail(new Proposal.NotFound({ id })) : Result.succeed({ _tag: "Member", member: visitor.member })
}

/** The unit a consultation was held with: the officer's own, the one a member names, or the first that answers. */
const talkedTo = (self: Proposal.TalkedOver, by: Proposal.Consultation.Side, named: Unit.Id | undefined): Result.Result<Unit.Id, Proposal.NotFound> => {
  const unit = by._tag === "Unit" ? by.unit : named ?? Proposal.Handling.answering(self.stage.handling.assignment)[0]
  return unit === undefined ? Result.fail(new Proposal.NotFound({ id: self.id })) : Result.succeed(unit)
}

/** What one side writes down of a consultation; a member names the unit that was talked to. */
export interface Recording { readonly minutes: Proposal.Consultation.Minutes; readonly unit?: Unit.Id }

/** The verbs of consultation: each side writes down, the other confirms or contests. */
export const consulting = ({ on }: Asking) => ({
  recordConsultation: (id: Proposal.Id, { minutes, unit }: Recording) =>
    on(id, talked, (self, situation) =>
      Result.flatMap(sideOf(id, situation), (by) =>
        Result.flatMap(talkedTo(self, by, unit), (unit) => Proposal.recordConsultation(self, minutes, unit, by, partnersOf(situation.house, self), situation.at)))),
  confirmConsultation: (id: Proposal.Id, consultation: number) =>
    on(id, [...talked, "Closed"], (self, situation) =>
      Result.flatMap(sideOf(id, situation), (by) => Proposal.confirmConsultation(self, consultation, by, partnersOf(situation.house, self), situation.at))),
  contestConsultation: (id: Proposal.Id, consultation: number, reason: string) =>
    on(id, [...talked, "Closed"], (self, situation) =>
      Result.flatMap(sideOf(id, situation), (by) => Proposal.contestConsultation(self, consultation, by, reason, partnersOf(situation.house, self), situation.at)))
})

/** Lists the consultations that wait for the side of the one who asks to confirm them. */
export const toConfirm = (self: Proposal.Proposal, visitor: Seated): ReadonlyArray<Proposal.Consultation.Consultation> =>
  self.consultations.filter((one) => one.answer === "open" && (one.recordedBy._tag === "Unit"
    ? visitor.member !== undefined && (one.members.includes(visitor.member) || takesPart(self, visitor))
    : visitor.unit === one.unit))

/** Says what of consultations the one who asks may do. */
export const mayConsult = (self: Proposal.Proposal, visitor: Seated): ReadonlyArray<"recordConsultation" | "confirmConsultation" | "contestConsultation"> => {
  const { stage } = self
  const open = (talked as ReadonlyArray<string>).includes(stage._tag) && "handling" in stage
  const unit = visitor.unit !== undefined && "handling" in stage && Proposal.Handling.involved(stage.handling.assignment).includes(visitor.unit)
  const proposer = visitor.unit === undefined && holds(visitor, "member") && takesPart(self, visitor) && Proposal.partners(self, []).some((one) => one === visitor.member)
  return [
    ...(open && (unit || proposer) ? ["recordConsultation"] as const : []),
    ...(toConfirm(self, visitor).length > 0 ? ["confirmConsultation", "contestConsultation"] as const : [])
  ]
}
