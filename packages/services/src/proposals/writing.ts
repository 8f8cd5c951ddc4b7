import { type Committee, type Member, Proposal } from "@jianyan/domain"
import { type DateTime, Result } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import type { Asking } from "./asking.ts"
import { own, sitsNow } from "./drafting.ts"
import { takesPart } from "./visible.ts"

/** The stages at which others may still be asked to sign. */
export const signable = ["Drafted", "Submitted", "Reworking"] as const
const open = ["Drafted", "Reworking"] as const
const attachedAt = ["Drafted", "Reworking", "Submitted"] as const

/** The verbs by which the first proposer asks others to sign and attaches files. */
export const writing = ({ mine, on }: Asking) => ({
  inviteCoSigner: (id: Proposal.Id, invited: Member.Id) =>
    mine(id, signable, (self, member, situation) =>
      Result.flatMap(own(self, member), () => Result.flatMap(sitsNow(situation, invited), (other) => Result.flatMap(Proposal.mayPropose(other, situation.committee.policy), () => Proposal.inviteCoSigner(self, invited, situation.committee.policy, situation.at))))),
  uninviteCoSigner: (id: Proposal.Id, invited: Member.Id) =>
    mine(id, signable, (self, member, { at }) => Result.flatMap(own(self, member), () => Proposal.uninviteCoSigner(self, invited, at))),
  attachFile: (id: Proposal.Id, file: Proposal.Examined.Attachment) =>
    on(id, attachedAt, (self, { at, committee, visitor }) => Result.flatMap(attachable(self, visitor), (self) => Proposal.attachFile(self, file, committee.policy, at))),
  detachFile: (id: Proposal.Id, hash: string) => on(id, attachedAt, (self, { at, visitor }) => Result.flatMap(attachable(self, visitor), (self) => Proposal.detachFile(self, hash, at)))
})

const entered = (self: Proposal.Proposal, visitor: Seated): self is Proposal.Proposal & Proposal.At<"Submitted"> =>
  self.onPaper !== undefined && self.stage._tag === "Submitted" && holds(visitor, "proposalsStaff")

/** Checks that the one who asks may attach a file, before its bytes are kept: who signs first while it is written, and staff the pages of what they entered from paper until it is examined. */
export const attachable = (self: Proposal.Proposal, visitor: Seated): Result.Result<Proposal.At<typeof attachedAt[number]>, Proposal.NotFound | Proposal.NotAtStage> =>
  entered(self, visitor) ? Result.succeed(self) : Result.flatMap(Proposal.at(self, ...open), (written) => Result.map(own(self, visitor.member), () => written))

/** Tells whether an invited member may still sign: at the stages for it, while the days of the policy last. */
export const signing = (self: Proposal.Proposal, policy: Committee.Policy.Policy, at: DateTime.Utc): boolean =>
  Result.isSuccess(Result.flatMap(Proposal.at(self, ...signable), (open): Result.Result<void, Proposal.SigningOver> => Proposal.signingOpen(open, policy, at)))

/** Lists what the one who asks may do while a proposal is written and signed; nobody signs or is invited once the days for it are over, and one given back for rework is written again. */
export const mayWrite = (self: Proposal.Proposal, visitor: Seated, policy: Committee.Policy.Policy, at: DateTime.Utc): ReadonlyArray<"revise" | "submit" | "coSign" | "declineToSign" | "inviteCoSigner" | "uninviteCoSigner" | "attachFile" | "detachFile"> => {
  const { proposer, stage: { _tag: stage } } = self, { member } = visitor
  const pages = entered(self, visitor) ? ["attachFile" as const, ...(self.attachments.length > 0 ? ["detachFile" as const] : [])] : []
  if (member === undefined || !(signable as ReadonlyArray<string>).includes(stage)) return pages
  const signs = signing(self, policy, at)
  const with_ = proposer._tag === "Members" ? proposer.with : []
  if (Proposal.Proposer.signatory(proposer) !== member) return [...pages, ...(signs && with_.some((other) => other.member === member && other.answer === "invited") ? ["coSign", "declineToSign"] as const : [])]
  return [
    ...pages,
    ...(stage === "Submitted" ? [] : ["revise", "submit", "attachFile", ...(self.attachments.length > 0 ? ["detachFile" as const] : [])] as const),
    ...(signs && proposer._tag === "Members" ? ["inviteCoSigner"] as const : []),
    ...(with_.some((other) => other.answer === "invited") ? ["uninviteCoSigner"] as const : [])
  ]
}

/** Tells who reads a version nobody had received yet: those who take part in the proposal; what the committee received, everybody who reads the proposal reads. */
export const readsVersion = (self: Proposal.Proposal, visitor: Seated, { received }: Pick<Proposal.Version, "received">): boolean =>
  received || takesPart(self, visitor) || (holds(visitor, "auditor") && self.stage._tag !== "Drafted")
