import { type DateTime, Result } from "effect"
import type * as Body from "../body/Body.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import type { SigningOver } from "./coSign.ts"
import type { BodyDissolved, NotTheHead } from "./draftForBody.ts"
import { asked, type BodyNotAsked } from "./joinForBody.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Declines by the head of a body to put a proposal jointly; it goes on without the body. */
export const declineForBody = (
  self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, body: Body.Body, head: Member.Member, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"BodyDeclined">, BodyNotAsked | NotTheHead | BodyDissolved | SigningOver> =>
  Result.map(asked(self, body, head, policy, at), () => ({ _tag: "BodyDeclined" as const, proposal: self.id, body: body.id, member: head.id, at }))
