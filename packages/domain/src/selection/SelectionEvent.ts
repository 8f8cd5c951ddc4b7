import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import { Day } from "../committee/Day.ts"
import { Among, Candidate, Id, Quota, Title, UnitQuota, Words } from "./Selection.ts"

const about = { selection: Id, at: Schema.DateTimeUtcFromString }

/** What can happen in a selection; one that does not say among whom it chooses is of proposals. */
export const SelectionEvent = Schema.TaggedUnion({
  SelectionOpened: { ...about, title: Title, among: Schema.optionalKey(Among), sessions: Schema.NonEmptyArray(SessionId) },
  CandidateNominated: { ...about, of: Candidate, words: Words },
  CandidateReviewed: { ...about, of: Candidate, by: Schema.String, words: Words },
  CandidatesDeliberated: { ...about, on: Day, words: Words },
  SelectionDecided: { ...about, on: Day, chosen: Schema.NonEmptyArray(Candidate), quota: Schema.optionalKey(Quota), unitQuota: Schema.optionalKey(UnitQuota) },
  SelectionAnnounced: about
})
export type SelectionEvent = typeof SelectionEvent.Type
/** The one event of a selection with this tag, with what it carries. */
export type Of<Tag extends SelectionEvent["_tag"]> = Extract<SelectionEvent, { _tag: Tag }>
