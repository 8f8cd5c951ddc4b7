import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Theme from "./Theme.ts"
import type { Of } from "./ThemeEvent.ts"

/** The committee's policy has no such category for a theme. */
export class UnknownCategory extends Schema.TaggedError<UnknownCategory>()("Theme.UnknownCategory", { category: Schema.String }) {}

/** Finds the category of a theme in the policy, or refuses it. */
export const known = (content: Theme.Content, { categories }: Policy.Policy): Result.Result<Theme.Content, UnknownCategory> =>
  categories.some(({ id }) => id === content.category) ? Result.succeed(content) : Result.fail(new UnknownCategory({ category: content.category }))

/** Says a theme in other words; what it said before stays in the journal. Refuses one that was withdrawn and a category the policy lacks. */
export const reword = (
  self: Theme.Theme, content: Theme.Content, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ThemeReworded">, Theme.Withdrawn | UnknownCategory> =>
  self.withdrawn === undefined
    ? Result.map(known(content, policy), ({ category, title, why }) => ({ _tag: "ThemeReworded" as const, theme: self.id, title, why, category, at }))
    : Result.fail(new Theme.Withdrawn({ id: self.id }))
