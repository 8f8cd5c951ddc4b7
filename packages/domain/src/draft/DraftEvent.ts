import { Schema } from "effect"
import { Rulebook } from "../assessment/Rulebook.ts"
import * as Draft from "./Draft.ts"

const about = { draft: Draft.Id, at: Schema.DateTimeUtcFromString }
const written = { ...about, author: Schema.NonEmptyString, text: Rulebook }

/** What can happen to the draft of a rulebook. */
export const DraftEvent = Schema.TaggedUnion({
  DraftBegun: { ...written, from: Schema.NonEmptyString },
  DraftRevised: written,
  DraftDiscarded: { ...about, by: Schema.NonEmptyString },
  DraftAdopted: { ...about, by: Schema.NonEmptyString, edition: Schema.NonEmptyString }
})
export type DraftEvent = typeof DraftEvent.Type
/** The one event of a draft with this tag, with what it carries. */
export type Of<Tag extends DraftEvent["_tag"]> = Extract<DraftEvent, { _tag: Tag }>
