import type { Committee } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { ledByHead } from "../words/ledByHead.ts"

/** Says how many proposals the rules ask the head of every unit to lead in a year, and within how many days the unit says so where there is such a day, with the article where it is printed. */
export const askedOfHeads = ({ article, aYear, toldWithin }: NonNullable<Committee.Policy.Policy["ledByHead"]>): string => {
  const asked = toldWithin === undefined ? ledByHead("asked", aYear) : ledByHead("askedTold", aYear, toldWithin)
  return article === undefined ? asked : ledByHead("under", clauseSaid(article), asked)
}
