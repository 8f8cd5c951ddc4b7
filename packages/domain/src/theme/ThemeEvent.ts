import { Schema } from "effect"
import * as Theme from "./Theme.ts"

const about = { theme: Theme.Id, at: Schema.DateTimeUtcFromString }
const { by, session } = Theme.Theme.fields

/** What can happen to a theme. */
export const ThemeEvent = Schema.TaggedUnion({
  ThemeSuggested: { ...about, session, ...Theme.Content.fields, by },
  ThemeReworded: { ...about, ...Theme.Content.fields },
  ThemePublished: { ...about, number: Schema.Int },
  ThemeWithdrawn: { ...about, reason: Schema.String }
})
export type ThemeEvent = typeof ThemeEvent.Type
/** The one event of a theme with this tag, with what it carries. */
export type Of<Tag extends ThemeEvent["_tag"]> = Extract<ThemeEvent, { _tag: Tag }>
