import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import { Day } from "../committee/Day.ts"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import { Id, Quota, Title, Words } from "./Selection.ts"

const about = { selection: Id, at: Schema.DateTimeUtcFromString }

/** What can happen in a choice of excellent proposals. */
export const SelectionEvent = Schema.TaggedUnion({
  SelectionOpened: { ...about, title: Title, sessions: Schema.NonEmptyArray(SessionId) },
  CandidateNominated: { ...about, of: ProposalId, words: Words },
  CandidateReviewed: { ...about, of: ProposalId, by: Schema.String, words: Words },
  CandidatesDeliberated: { ...about, on: Day, words: Words },
  SelectionDecided: { ...about, on: Day, chosen: Schema.NonEmptyArray(ProposalId), quota: Schema.optionalKey(Quota) },
  SelectionAnnounced: about
})
export type SelectionEvent = typeof SelectionEvent.Type
export type Of<Tag extends SelectionEvent["_tag"]> = Extract<SelectionEvent, { _tag: Tag }>
