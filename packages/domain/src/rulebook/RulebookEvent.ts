import { Schema } from "effect"
import { Rulebook } from "../assessment/Rulebook.ts"

const about = { rulebook: Schema.NonEmptyString, edition: Schema.NonEmptyString, at: Schema.DateTimeUtcFromString }

/** What can happen to the rulebooks of a committee. */
export const RulebookEvent = Schema.TaggedUnion({
  RulebookAdopted: { ...about, text: Rulebook },
  RulebookRepealed: about
})
export type RulebookEvent = typeof RulebookEvent.Type
/** The one event of a rulebook with this tag, with what it carries. */
export type Of<Tag extends RulebookEvent["_tag"]> = Extract<RulebookEvent, { _tag: Tag }>
