import { Schema } from "effect"
import { Id } from "../proposal/Outcome.ts"
import { Extent, Reason, Redaction, Shown, Side, SummaryText } from "./Publication.ts"

const about = { publication: Id, at: Schema.DateTimeUtcFromString }

/** What can happen in making a proposal and its replies public. */
export const PublicationEvent = Schema.TaggedUnion({
  PublicationDecided: { ...about, side: Side, how: Extent, reason: Reason },
  Redacted: { ...about, redactions: Schema.Array(Redaction) },
  SummaryWritten: { ...about, summary: SummaryText, ofReply: Schema.optionalKey(SummaryText) },
  Published: { ...about, shown: Shown, replies: Schema.Int },
  PublicationWithdrawn: { ...about, reason: Reason }
})
export type PublicationEvent = typeof PublicationEvent.Type
/** The one event of a publication with this tag, with what it carries. */
export type Of<Tag extends PublicationEvent["_tag"]> = Extract<PublicationEvent, { _tag: Tag }>
