import { Schema } from "effect"
import { Ref } from "../assessment/Fact.ts"
import * as Member from "../member/Member.ts"
import { Attachment } from "../proposal/Examined.ts"
import * as Objection from "./Objection.ts"

const about = { objection: Objection.Id, at: Schema.DateTimeUtcFromString }

/** What can happen to an objection. */
export const ObjectionEvent = Schema.TaggedUnion({
  ObjectionLodged: { ...about, of: Member.Id, year: Objection.Year, about: Objection.About, reason: Objection.Words, before: Objection.Seen },
  EvidenceAttached: { ...about, file: Attachment },
  ObjectionDecided: { ...about, outcome: Objection.Outcome, reason: Objection.Words, by: Schema.String },
  ObjectionCorrected: { ...about, records: Schema.NonEmptyArray(Ref), after: Objection.Seen, by: Schema.String },
  ObjectionWithdrawn: about
})
export type ObjectionEvent = typeof ObjectionEvent.Type
/** The one event of an objection with this tag, with what it carries. */
export type Of<Tag extends ObjectionEvent["_tag"]> = Extract<ObjectionEvent, { _tag: Tag }>
