import { Zone } from "@jianyan/contract"

/** Gives the address of a clause on the page of the rulebook. */
export const clauseAt = (article: string): string => `${Zone.performance.rulebook}#clause-${article}`
