import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"

/** What can happen to the running numbers of a session: one is taken, once and for good. */
export const NumberingEvent = Schema.TaggedUnion({
  NumberTaken: { numbering: SessionId, number: Schema.Int, at: Schema.DateTimeUtcFromString }
})
export type NumberingEvent = typeof NumberingEvent.Type
/** The one event of the numbers of a session with this tag, with what it carries. */
export type Of<Tag extends NumberingEvent["_tag"]> = Extract<NumberingEvent, { _tag: Tag }>
