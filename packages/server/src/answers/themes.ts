import type { ThemesApi } from "@jianyan/contract"
import { type Committee, Theme } from "@jianyan/domain"
import { Houses, mayTheme, proposalsOfThemes, Themes, themeVisible, Visitor } from "@jianyan/services"
import { Effect, HashMap } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"

interface About { readonly id: Theme.Id }
interface Given extends Theme.Content { readonly session: Committee.SessionId }

const done = Effect.as(null)

/** Orders the list by its numbers, what may still be chosen by when it was suggested, and what was not taken up after it. */
const inOrder = (one: Theme.Theme, other: Theme.Theme): number =>
  (one.number ?? Infinity) - (other.number ?? Infinity) || Number(one.withdrawn !== undefined) - Number(other.withdrawn !== undefined) || one.suggestedAt.epochMilliseconds - other.suggestedAt.epochMilliseconds || (one.id < other.id ? -1 : 1)

/** The id under which a theme was written: an earlier one when the same request came again. */
const suggested = (events: ReadonlyArray<object>, given: Theme.Id): { readonly id: Theme.Id } => {
  const [event] = events
  return { id: event !== undefined && "theme" in event ? Theme.Id.make(String(event.theme)) : given }
}

/** Answers what is asked of reference topics. */
export const themes = {
  list: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const proposals = proposalsOfThemes(house, visitor)
      const shown = [...HashMap.values(house.themes)].filter((theme) => (session === undefined || theme.session === session) && themeVisible(theme, visitor)).sort(inOrder)
      return {
        themes: shown.map((theme): ThemesApi.Row => ({ theme, proposals: proposals.get(theme.id) ?? 0, may: mayTheme(theme, visitor) })),
        names: yield* People.use((people) => people.named(visitor.committee, shown.flatMap(({ by }) => by._tag === "Member" ? [by.member] : [])))
      }
    }),
  suggest: ({ session, ...content }: Given) =>
    Effect.flatMap(newId, (id) => Effect.map(Themes.use((it) => it.suggest(Theme.Id.make(id), session, content)), (events) => suggested(events, Theme.Id.make(id)))),
  enter: ({ by, session, ...content }: Given & { readonly by: Theme.Source }) =>
    Effect.flatMap(newId, (id) => Effect.map(Themes.use((it) => it.enter(Theme.Id.make(id), session, content, by)), (events) => suggested(events, Theme.Id.make(id)))),
  publish: ({ session, themes }: { readonly session: Committee.SessionId; readonly themes: ReadonlyArray<Theme.Id> }) => done(Themes.use((it) => it.publish(session, themes))),
  reword: ({ id, ...content }: About & Theme.Content) => done(Themes.use((it) => it.reword(id, content))),
  withdraw: ({ id, reason }: About & { readonly reason: string }) => done(Themes.use((it) => it.withdraw(id, reason)))
}
