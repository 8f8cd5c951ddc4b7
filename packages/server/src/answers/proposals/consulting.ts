import type { Proposal, Unit } from "@jianyan/domain"
import { Proposals } from "@jianyan/services"
import { Effect } from "effect"

interface About { readonly id: Proposal.Id }

const done = Effect.as(null)

/** Answers what is asked of the consultations on a proposal. */
export const consulting = {
  recordConsultation: ({ id, ...recording }: About & { readonly minutes: Proposal.Consultation.Minutes; readonly unit?: Unit.Id }) => done(Proposals.use((it) => it.recordConsultation(id, recording))),
  confirmConsultation: ({ consultation, id }: About & { readonly consultation: number }) => done(Proposals.use((it) => it.confirmConsultation(id, consultation))),
  contestConsultation: ({ consultation, id, reason }: About & { readonly consultation: number; readonly reason: string }) => done(Proposals.use((it) => it.contestConsultation(id, consultation, reason)))
}
