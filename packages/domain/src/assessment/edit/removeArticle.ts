import { Result } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { rulesOf } from "../reading/say.ts"
import type { Rulebook } from "../Rulebook.ts"
import { StillNamed } from "./removeRule.ts"

/** Takes a clause out of the regulation; refuses one that a rule stands on. */
export const removeArticle = (rulebook: Rulebook, id: string): Result.Result<Rulebook, StillNamed | Unreadable> => {
  const [first, ...rest] = rulesOf(rulebook).filter(({ of: { of: _, ...own } }) => standsOn(own, id)).map(({ does, id }) => ({ does, id }))
  return first === undefined ? fit({ ...rulebook, articles: rulebook.articles.filter((one) => one.id !== id) }) : Result.fail(new StillNamed({ id, by: [first, ...rest] }))
}

/** Whether anything in a rule names the article, as its own, as that of a bound, or as the one marks are given under. */
const standsOn = (value: unknown, article: string): boolean =>
  typeof value === "object" && value !== null && Object.entries(value).some(([key, one]) =>
    key === "article" ? one === article || Array.isArray(one) && one.includes(article) : standsOn(one, article))
