import { Committee } from "@jianyan/domain"
import { Option, Schema } from "effect"

/** A session by its term and number, and the year it is held in. */
export interface Printed {
  readonly term: number
  readonly number: number
}

const digits = "〇一二三四五六七八九"

const numeral = (written: string): number => {
  if (/^\d+$/u.test(written)) return Number(written)
  const [tens = "", units = ""] = written.includes("十") ? written.split("十") : ["0", written]
  const one = (text: string) => Math.max(0, digits.indexOf(text))
  return (tens === "" ? 1 : one(tens)) * 10 + (units === "" ? 0 : one(units))
}

const written = /第?([一二三四五六七八九十\d]+)届(?:委员会)?第?([一二三四五六七八九十\d]+)次(?:全体)?会议/u

/** Reads a session as it is printed, such as 十二届二次会议 or 第十三届第四次会议. */
export const readSession = (printed: string): Option.Option<Printed> => {
  const found = written.exec(printed.normalize("NFKC"))
  return found === null ? Option.none() : Option.some({ term: numeral(found[1] ?? ""), number: numeral(found[2] ?? "") })
}

/** A term has five plenaries, one a year. */
const perTerm = 5

/** Tells the session of another year from the one known for a year. */
export const inYear = (known: Printed, from: number, year: number): Printed => {
  const place = (known.term - 1) * perTerm + known.number - 1 + year - from
  return { term: Math.floor(place / perTerm) + 1, number: place % perTerm + 1 }
}

/** Names a session by its id, as "12-2". */
export const idOf = ({ number, term }: Printed): Option.Option<Committee.SessionId> => Schema.decodeUnknownOption(Committee.SessionId)(`${term}-${number}`)
