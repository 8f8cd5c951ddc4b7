import { type DateTime, Result, Schema } from "effect"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** No file with this SHA-256 is attached to the proposal now; it may have been once. */
export class NoSuchFile extends Schema.TaggedError<NoSuchFile>()("Proposal.NoSuchFile", { id: Proposal.Id, hash: Schema.String }) {}

/** Takes a file off a draft or a proposal given back for rework, or off one entered from paper; that it was attached stays in the journal. */
export const detachFile = (self: Proposal.At<"Drafted" | "Reworking" | "Submitted">, hash: string, at: DateTime.Utc): Result.Result<Of<"FileDetached">, NoSuchFile> =>
  self.attachments.some((one) => one.hash === hash)
    ? Result.succeed({ _tag: "FileDetached", proposal: self.id, hash, at })
    : Result.fail(new NoSuchFile({ id: self.id, hash }))
