import { type DateTime, Result } from "effect"
import type * as Body from "../body/Body.ts"
import { BodyNotAsked } from "./joinForBody.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** Takes back that a body was asked to join, while it is unanswered; a body that joined and one that declined stay. */
export const uninviteBody = (self: Proposal.At<"Drafted" | "Submitted" | "Reworking">, body: Body.Id, at: DateTime.Utc): Result.Result<Of<"BodyUninvited">, BodyNotAsked> =>
  self.proposer._tag === "Body" && (self.proposer.with ?? []).some((other) => other.body === body && other.answer === "invited")
    ? Result.succeed({ _tag: "BodyUninvited", proposal: self.id, body, at })
    : Result.fail(new BodyNotAsked({ id: self.id, body }))
