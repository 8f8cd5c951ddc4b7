import { Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Entry from "./Entry.ts"

const about = { entry: Entry.Id, by: Schema.String, at: Schema.DateTimeUtcFromString }

/** What can happen to an entry. */
export const EntryEvent = Schema.TaggedUnion({
  EntryReported: { ...about, member: Member.Id, content: Entry.Content },
  EntryRevised: { ...about, content: Entry.Content },
  EntryWithdrawn: about,
  EntryEntered: { ...about, member: Member.Id, content: Entry.Content },
  EntryConfirmed: { ...about, content: Entry.Content, reason: Schema.optionalKey(Entry.Reason) },
  EntryRefused: { ...about, reason: Entry.Reason },
  EntryCorrected: { ...about, content: Entry.Content, reason: Entry.Reason },
  EntryStruck: { ...about, reason: Entry.Reason }
})
export type EntryEvent = typeof EntryEvent.Type
/** The one event of an entry with this tag, with what it carries. */
export type Of<Tag extends EntryEvent["_tag"]> = Extract<EntryEvent, { _tag: Tag }>
