import { Appraisal, type Committee, Proposal, type Unit } from "@jianyan/domain"
import { unitsOf } from "../proposals/visible.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

type Day = Appraisal.Appraisal["until"]

/** Names the side the one who asks scores for: an officer's unit the proposal, its signatory the handling by a unit; on a panel the own seat, or the unit's by its post. */
export const sideOf = (
  proposal: Pick<Proposal.Proposal, "proposer">, self: Appraisal.Appraisal, visitor: Seated, { post, unit }: { readonly post?: string; readonly unit?: Unit.Id } = {}
): Appraisal.Side | undefined => {
  if (self.panel !== undefined) return Appraisal.seatsOf(self, visitor).find((seat) => seat._tag === "Member" || post === undefined || seat.post === post)
  if (visitor.unit !== undefined) return self.units.includes(visitor.unit) ? { _tag: "Unit", unit: visitor.unit } : undefined
  const scored = unit ?? self.units[0]
  return visitor.member !== undefined && Proposal.Proposer.signatory(proposal.proposer) === visitor.member ? { _tag: "Proposer", member: visitor.member, unit: scored } : undefined
}

const waitsFor = (proposal: Pick<Proposal.Proposal, "proposer">, self: Appraisal.Appraisal, visitor: Seated): boolean =>
  self.panel === undefined
    ? self.units.some((unit) => { const side = sideOf(proposal, self, visitor, { unit }); return side !== undefined && Appraisal.sheetOf(self, side) === undefined })
    : Appraisal.seatsOf(self, visitor).some((seat) => Appraisal.stateOf(self, seat, false) === "waiting")

/** Tells whether an evaluation waits for a sheet of the one who asks, also before its panel has met. */
export const awaits = (proposal: Pick<Proposal.Proposal, "proposer">, self: Appraisal.Appraisal, visitor: Seated, today: Day): boolean =>
  self.closedAt === undefined && today <= self.until && waitsFor(proposal, self, visitor)

/** Tells whether the stage and the rounds that are left let a proposal be handled again. */
const again = ({ stage }: Proposal.Proposal, { secondHandlings }: Committee.Policy.Policy): boolean =>
  (stage._tag === "Replied" || stage._tag === "Rated") && stage.handling.round <= secondHandlings

type Verb = "seal" | "excuse" | "replace" | "move" | "close" | "secondHandling"

/** Lists what the one who asks may do with an evaluation on a day; a second handling is what a low grade suggests to the office. */
export const mayAppraise = (proposal: Proposal.Proposal, self: Appraisal.Appraisal, visitor: Seated, today: Day, policy: Committee.Policy.Policy): ReadonlyArray<Verb> => {
  const staff = holds(visitor, "proposalsStaff"), waits = awaits(proposal, self, visitor, today), meets = self.panel?.meeting?.on
  const open = self.closedAt === undefined
  return [
    ...(waits && (meets === undefined || meets <= today) ? ["seal" as const] : []),
    ...(self.panel !== undefined && open && today <= self.until && (waits || staff) ? ["excuse" as const] : []),
    ...(self.panel !== undefined && open && today <= self.until && (staff || Appraisal.seatsOf(self, visitor).some(({ _tag }) => _tag === "Person")) ? ["replace" as const] : []),
    ...(meets !== undefined && open && today <= self.until && self.sheets.length === 0 && staff ? ["move" as const] : []),
    ...(open && today > self.until && staff ? ["close" as const] : []),
    ...(staff && again(proposal, policy) && Appraisal.asksAgain(self, proposal, policy) ? ["secondHandling" as const] : [])
  ]
}

/** Tells whether the sheets of a panel open to the one who asks: to its evaluators, the office, the auditor, and those whose work was scored. */
export const readsSheets = (proposal: Proposal.Proposal, self: Appraisal.Appraisal, visitor: Seated): boolean =>
  holds(visitor, "proposalsStaff", "auditor") || Appraisal.seatsOf(self, visitor).length > 0
  || (visitor.unit === undefined ? Proposal.Proposer.signatories(proposal.proposer).some((member) => member === visitor.member) : unitsOf(proposal).includes(visitor.unit))
