import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type { Attachment } from "./Examined.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A proposal holds no more files than the policy says. */
export class TooManyFiles extends Schema.TaggedError<TooManyFiles>()("Proposal.TooManyFiles", { id: Proposal.Id, most: Schema.Int }) {}

/** The same file, by its bytes, is attached already, perhaps under another name. */
export class FileAttachedAlready extends Schema.TaggedError<FileAttachedAlready>()("Proposal.FileAttachedAlready", { id: Proposal.Id, name: Schema.String }) {}

/** How many files a proposal may hold where the policy does not say. */
const usual = 10

/** Attaches a kept file to a draft or to a proposal given back for rework, or the scanned pages to one handed in on paper; its bytes are kept beside the journal under their hash. */
export const attachFile = (
  self: Proposal.At<"Drafted" | "Reworking" | "Submitted">, file: Attachment, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"FileAttached">, TooManyFiles | FileAttachedAlready> => {
  const most = policy.drafting?.files ?? usual
  const same = self.attachments.find((one) => one.hash === file.hash)
  if (same !== undefined) return Result.fail(new FileAttachedAlready({ id: self.id, name: same.name }))
  return self.attachments.length >= most ? Result.fail(new TooManyFiles({ id: self.id, most })) : Result.succeed({ _tag: "FileAttached", proposal: self.id, file, at })
}
