import { Zone } from "@jianyan/contract"

/** Gives the address of a clause on the page of the rulebook. */
export const clauseAt = (article: string): string => `${Zone.performance.rulebook}#clause-${article}`

/** Gives the address at which a record is read: a contact with its activity, an instruction with its report; none for what no zone shows. */
export const recordAt = (record: string): string | undefined =>
  Zone.record(record.replace(/^contact\//u, "activity/").replace(/^instruction\/(.+)\.\d+$/u, "report/$1"))
