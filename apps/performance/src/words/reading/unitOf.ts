import type { Assessment } from "@jianyan/domain"
import { trade } from "../trade.ts"

/** Gives the word by which records of these kinds are counted, such as 件. */
export const unitOf = ({ kind: [first] }: Assessment.Selection.Selection): string => trade(`unit.${first}`)
