import type { Committee } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { ledByHead } from "../words/ledByHead.ts"

/** Says how many proposals the rules ask the head of every unit to lead in a year, with the article where it is printed. */
export const askedOfHeads = ({ article, aYear }: NonNullable<Committee.Policy.Policy["ledByHead"]>): string =>
  article === undefined ? ledByHead("asked", aYear) : ledByHead("askedUnder", clauseSaid(article), aYear)
