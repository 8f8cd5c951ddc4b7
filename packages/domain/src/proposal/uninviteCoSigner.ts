import { type DateTime, Result } from "effect"
import type * as Member from "../member/Member.ts"
import { NotInvited } from "./coSign.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Takes an invitation to sign back while it is unanswered; a signature and a refusal stay. */
export const uninviteCoSigner = (self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, member: Member.Id, at: DateTime.Utc): Result.Result<Of<"CoSignerUninvited">, NotInvited> =>
  self.proposer._tag === "Members" && self.proposer.with.some((other) => other.member === member && other.answer === "invited")
    ? Result.succeed({ _tag: "CoSignerUninvited", proposal: self.id, member, at })
    : Result.fail(new NotInvited({ id: self.id, member }))
