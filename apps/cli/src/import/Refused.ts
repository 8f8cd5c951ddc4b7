/** A row that was not taken: where, what is wrong, and what would help. */
export interface Refused {
  readonly line: number
  readonly id?: string
  readonly field: string
  readonly problem: string
  readonly wayOut: string
}

/** What was done to a row so that it could be taken; nothing of it is silent. */
export const repairs = {
  pageNumbers: "page numbers of a PDF taken out of the text",
  lineBreaks: "line breaks and spaces of a PDF closed",
  wholeText: "no recommendation told apart: the whole text taken as the one",
  situation: "no situation told apart: the whole text stands there",
  textCut: "text cut off at the source, taken as far as it goes",
  id: "id unfit here, another derived from it",
  year: "year written as text",
  session: "session not printed, told from the year",
  number: "number written with zeros or words",
  numberless: "no number of its own, or one taken already: the next one given",
  submittedAt: "no time of submission inside the session: taken as the opening of its window",
  category: "category unknown to the policy, sorted under 其他",
  coSigners: "co-signers counted but not named: the first proposer stands alone",
  signatory: "collective proposal without a named signatory: one stands in for the body"
} as const
export type Repair = keyof typeof repairs
