import type { RulebooksApi } from "@jianyan/contract"
import { clauseSaid } from "@jianyan/zone"
import { words } from "../../words/reading/words.ts"

/** Says which clause is meant, by its number and what it is about; a rule without a clause by its name. */
export const clauseName = (clause: string, { from, to }: Pick<RulebooksApi.WhatIf, "from" | "to">): string => {
  const cut = clause.indexOf("/"), id = clause.slice(cut + 1)
  const found = [to, from].filter((book) => book.id === clause.slice(0, cut)).flatMap(({ articles }) => articles).find((article) => article.id === id)
  return found === undefined ? id : `${clauseSaid(found.clause)} ${words(found.label)}`
}
