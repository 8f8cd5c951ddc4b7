import { type DateTime, Result, Schema } from "effect"
import type * as Member from "../member/Member.ts"
import { NotTheirs } from "./accept.ts"
import type { Consultation, Side } from "./Consultation.ts"
import { NotAProposer } from "./giveFeedback.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The proposal has no consultation of this number. */
export class NoConsultation extends Schema.TaggedError<NoConsultation>()("Proposal.NoConsultation", { id: Proposal.Id, consultation: Schema.Int }) {}

/** The consultation was confirmed or contested already. */
export class ConsultationAnswered extends Schema.TaggedError<ConsultationAnswered>()("Proposal.ConsultationAnswered", { id: Proposal.Id, consultation: Schema.Int }) {}

/** What one side wrote down, the other side answers. */
export class OwnMinutes extends Schema.TaggedError<OwnMinutes>()("Proposal.OwnMinutes", { id: Proposal.Id, consultation: Schema.Int }) {}

const answerable = (
  self: Pick<Proposal.Proposal, "id" | "consultations">, number: number, by: Side, proposers: ReadonlyArray<Member.Id>
): Result.Result<Consultation, NoConsultation | ConsultationAnswered | OwnMinutes | NotTheirs | NotAProposer> => {
  const found = self.consultations.find((one) => one.number === number)
  if (found === undefined) return Result.fail(new NoConsultation({ id: self.id, consultation: number }))
  if (found.answer !== "open") return Result.fail(new ConsultationAnswered({ id: self.id, consultation: number }))
  if (found.recordedBy._tag === by._tag) return Result.fail(new OwnMinutes({ id: self.id, consultation: number }))
  if (by._tag === "Unit" && by.unit !== found.unit) return Result.fail(new NotTheirs({ id: self.id, unit: by.unit }))
  if (by._tag === "Member" && !proposers.includes(by.member)) return Result.fail(new NotAProposer({ id: self.id, member: by.member }))
  return Result.succeed(found)
}

type Refused = NoConsultation | ConsultationAnswered | OwnMinutes | NotTheirs | NotAProposer

/** Confirms for the other side that a consultation was held as it is written down; from then on it counts. */
export const confirmConsultation = (
  self: Pick<Proposal.Proposal, "id" | "consultations">, number: number, by: Side, proposers: ReadonlyArray<Member.Id>, at: DateTime.Utc
): Result.Result<Of<"ConsultationConfirmed">, Refused> =>
  Result.map(answerable(self, number, by, proposers), () => ({ _tag: "ConsultationConfirmed" as const, proposal: self.id, consultation: number, by, at }))

/** Contests for the other side what is written of a consultation, with the reason; it then does not count, and both stay on record. */
export const contestConsultation = (
  self: Pick<Proposal.Proposal, "id" | "consultations">, number: number, by: Side, reason: string, proposers: ReadonlyArray<Member.Id>, at: DateTime.Utc
): Result.Result<Of<"ConsultationContested">, Refused> =>
  Result.map(answerable(self, number, by, proposers), () => ({ _tag: "ConsultationContested" as const, proposal: self.id, consultation: number, by, reason, at }))
