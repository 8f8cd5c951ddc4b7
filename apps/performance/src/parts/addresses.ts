import { Zone } from "@jianyan/contract"
import { type Assessment, Rulebook } from "@jianyan/domain"

/** Gives the address of a clause on the page of the rulebook; one that does not assess members is read under its own name. */
export const clauseAt = (article: string, rulebook?: Assessment.Rulebook.Rulebook): string =>
  `${rulebook === undefined || (rulebook.subject ?? "member") === "member" ? Zone.performance.rulebook : Zone.performance.edition(Rulebook.nameOf(rulebook))}#clause-${article}`
