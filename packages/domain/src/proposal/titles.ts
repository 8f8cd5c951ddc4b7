import type { Proposal } from "./Proposal.ts"

const digits = [..."零一二三四五六七八九"]

/** Writes a number up to 99 as official papers do: 三, 十二, 三十五; a larger one in figures. */
export const inWords = (number: number): string => {
  const tens = Math.floor(number / 10), ones = number % 10
  return number > 99 ? String(number) : `${tens > 1 ? digits[tens] ?? "" : ""}${tens > 0 ? "十" : ""}${ones > 0 || tens === 0 ? digits[ones] ?? "" : ""}`
}

/** A second number inside the proposal's class, such as 财税金融类012号; many committees have none. */
export interface ClassNumber { readonly category: string; readonly number: number }

/** What a title is made of: the committee as it calls itself, term and session, the running number, and the number in its class if wanted. */
export interface Numbered {
  readonly committee: string
  readonly session?: { readonly term: number; readonly number: number }
  readonly number?: number
  readonly inClass?: ClassNumber
}

const numbered = ({ committee, inClass, number, session }: Numbered): string => {
  const when = session === undefined ? "" : `${inWords(session.term)}届${inWords(session.number)}次会议`
  const second = inClass === undefined ? "" : `（${inClass.category.replace(/类$/u, "")}类${String(inClass.number).padStart(3, "0")}号）`
  return `${committee}${when}${number === undefined ? "" : `第${number}号${second}`}提案`
}

/** Gives the title of the reply to a proposal: 关于省政协××届×次会议第×××号提案的答复. */
export const replyTitle = (given: Numbered): string => `关于${numbered(given)}的答复`

/** Gives the title of a co-handler's opinion on a proposal: 关于省政协××届×次会议第×××号提案的会办意见. */
export const coOpinionTitle = (given: Numbered): string => `关于${numbered(given)}的会办意见`

type Paper = Pick<Proposal, "id" | "number" | "submission" | "content">

/** Counts the number of a proposal inside its class: its place among the numbered proposals of its session and category; none without a number. */
export const numberInClass = (self: Paper, all: Iterable<Paper>): number | undefined => {
  const { number } = self
  return number === undefined ? undefined : [...all].filter((other) =>
    other.number !== undefined && other.number <= number && other.content.category === self.content.category && other.submission?.session === self.submission?.session).length
}
