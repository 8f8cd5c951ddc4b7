import { type DateTime, Result, Schema } from "effect"
import { holdsContact } from "./contacts.ts"
import type * as Publication from "./Publication.ts"
import type { Of } from "./PublicationEvent.ts"

/** A summary holds a telephone number, an address or the number of an identity card. */
export class ContactInSummary extends Schema.TaggedError<ContactInSummary>()("Publication.ContactInSummary", {}) {}

/** Writes the summary that is shown in place of the text, and one of the reply where there is a reply; refuses contacts in either. */
export const summarize = (
  self: Publication.Publication, summary: string, ofReply: string | undefined, at: DateTime.Utc
): Result.Result<Of<"SummaryWritten">, ContactInSummary> =>
  [summary, ofReply ?? ""].some(holdsContact)
    ? Result.fail(new ContactInSummary({}))
    : Result.succeed({ _tag: "SummaryWritten", publication: self.id, summary, ...(ofReply !== undefined && { ofReply }), at })
