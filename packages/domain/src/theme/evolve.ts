import { HashMap } from "effect"
import type * as Theme from "./Theme.ts"
import { ThemeEvent } from "./ThemeEvent.ts"

/** All themes of a committee by id. */
export type Themes = HashMap.HashMap<Theme.Id, Theme.Theme>
/** No themes: what a journal is folded from. */
export const empty: Themes = HashMap.empty()

/** Applies one event to the themes. Total. */
export const evolve = (self: Themes, event: ThemeEvent): Themes =>
  ThemeEvent.match(event, {
    ThemeSuggested: ({ at, by, category, session, theme, title, why }) => HashMap.set(self, theme, { id: theme, session, title, why, category, by, suggestedAt: at }),
    ThemeReworded: ({ category, theme, title, why }) => HashMap.modify(self, theme, (it) => ({ ...it, title, why, category })),
    ThemePublished: ({ number, theme }) => HashMap.modify(self, theme, (it) => ({ ...it, number })),
    ThemeWithdrawn: ({ reason, theme }) => HashMap.modify(self, theme, (it) => ({ ...it, withdrawn: reason }))
  })
