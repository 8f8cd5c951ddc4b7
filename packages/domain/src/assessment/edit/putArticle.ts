import type { Result } from "effect"
import { fit, type Unreadable } from "../read.ts"
import type { Article, Rulebook } from "../Rulebook.ts"

/** Writes a clause of the regulation: in the place of the one with its id, or as the last one. */
export const putArticle = (rulebook: Rulebook, article: Article): Result.Result<Rulebook, Unreadable> => {
  const { articles } = rulebook
  const known = articles.some(({ id }) => id === article.id)
  return fit({ ...rulebook, articles: known ? articles.map((one) => one.id === article.id ? article : one) : [...articles, article] })
}
