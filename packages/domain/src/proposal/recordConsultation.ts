import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import type { Minutes, Side } from "./Consultation.ts"
import { NotAProposer } from "./giveFeedback.ts"
import { involved } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { signatories } from "./Proposer.ts"

/** A consultation is held between the first handover and today. */
export class OutsideHandling extends Schema.TaggedError<OutsideHandling>()("Proposal.OutsideHandling", { id: Proposal.Id, from: Day, until: Day }) {}

/** The minutes name somebody who has no part in the proposal, nor in one that is handled with it. */
export class NoPartner extends Schema.TaggedError<NoPartner>()("Proposal.NoPartner", { id: Proposal.Id, members: Schema.Array(Member.Id) }) {}

/** A proposal whose handling may be talked over. */
export type TalkedOver = Proposal.At<"HandedOver" | "Accepted" | "Replied" | "Rated">

/** Lists the proposers with whom a handling is talked over: those of the proposal and of every one merged into it. */
export const partners = (self: Pick<Proposal.Proposal, "proposer">, absorbed: ReadonlyArray<Pick<Proposal.Proposal, "proposer">>): ReadonlyArray<Member.Id> =>
  [...new Set([self, ...absorbed].flatMap(({ proposer }) => signatories(proposer)))]

/** Writes a consultation (办理协商) down for one side; it counts once the other side confirms it. `unit` is the handling unit that was talked to, `by` who writes. */
export const recordConsultation = (
  self: TalkedOver, minutes: Minutes, unit: Unit.Id, by: Side, proposers: ReadonlyArray<Member.Id>, at: DateTime.Utc
): Result.Result<Of<"ConsultationRecorded">, NotTheirs | NotAProposer | NoPartner | OutsideHandling> => {
  if (!involved(self.stage.handling.assignment).includes(unit) || (by._tag === "Unit" && by.unit !== unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (by._tag === "Member" && !proposers.includes(by.member)) return Result.fail(new NotAProposer({ id: self.id, member: by.member }))
  const strangers = minutes.members.filter((member) => !proposers.includes(member))
  if (strangers.length > 0) return Result.fail(new NoPartner({ id: self.id, members: strangers }))
  const from = dayOf(self.handovers[0]?.at ?? self.stage.handling.since), until = dayOf(at)
  if (minutes.day < from || minutes.day > until) return Result.fail(new OutsideHandling({ id: self.id, from, until }))
  return Result.succeed({ _tag: "ConsultationRecorded", proposal: self.id, minutes, unit, by, at })
}
