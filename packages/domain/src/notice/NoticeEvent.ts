import { Schema } from "effect"
import * as Proposal from "../proposal/Outcome.ts"
import * as Notice from "./Notice.ts"

const about = { notice: Notice.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to a notice. */
export const NoticeEvent = Schema.TaggedUnion({
  NoticeGiven: { ...about, to: Notice.Reader, of: Schema.optionalKey(Proposal.Id), says: Notice.Matter },
  NoticeSeen: { ...about, by: Schema.String }
})
export type NoticeEvent = typeof NoticeEvent.Type
/** The one event of a notice with this tag, with what it carries. */
export type Of<Tag extends NoticeEvent["_tag"]> = Extract<NoticeEvent, { _tag: Tag }>
