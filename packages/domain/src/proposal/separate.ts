import { type DateTime, Result, Schema } from "effect"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A merged proposal that was answered stays answered; it can no longer be separated. */
export class AlreadyAnswered extends Schema.TaggedError<AlreadyAnswered>()("Proposal.AlreadyAnswered", { id: Proposal.Id }) {}

/** Separates a merged proposal from its lead; it stands again where it stood before the merger. */
export const separate = (self: Proposal.At<"Merged">, at: DateTime.Utc): Result.Result<Of<"ProposalSeparated">, AlreadyAnswered> =>
  self.replies.length > 0
    ? Result.fail(new AlreadyAnswered({ id: self.id }))
    : Result.succeed({ _tag: "ProposalSeparated", proposal: self.id, from: self.stage.into, at })
