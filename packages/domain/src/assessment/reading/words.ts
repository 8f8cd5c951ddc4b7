import * as Points from "../Points.ts"
import { type Fields, field, fitting, frame, listOf, matching, type Phrase } from "./Phrase.ts"
import type { Wording } from "./Wording.ts"
import type { namesOf } from "./Names.ts"

/** The language rules are read in: its wording, what things are called in it, and the units things are counted by. */
export interface Speech {
  readonly wording: Wording
  readonly names: ReturnType<typeof namesOf>
}

/** A whole number. */
export const whole: Phrase<number> = matching(/-?\d+/u, Number, String)

/** Points as a decimal, exact to 1/10,000 point. */
export const points: Phrase<number> = matching(/-?\d+(?:\.\d{1,4})?/u, (text) => {
  const [units = "0", decimals = ""] = text.replace("-", "").split(".")
  const size = Number(units) * 10_000 + Number(decimals.padEnd(4, "0"))
  return text.startsWith("-") ? -size || 0 : size
}, (size) => Points.format(size as Points.Points))

/** A day as it is written in a rulebook. */
export const day: Phrase<string> = matching(/\d{4}-\d{2}-\d{2}/u, String, String)

/** A proportion, as 2/3. */
export const ratio: Phrase<ReadonlyArray<number>> = matching<ReadonlyArray<number>>(/\d+\/\d+/u, (text) => text.split("/").map(Number), (parts) => parts.join("/"))

/** Whether a proportion is written as the whole, 1/1. */
export const isWhole = (value: unknown): boolean => Array.isArray(value) && value[0] === 1 && value[1] === 1

/** A name in quotation marks. */
export const quoted = ({ wording: { marks: { quotes: [open, close] } } }: Speech, { call, mean }: { readonly call: (id: string) => string; readonly mean: (name: string) => string }): Phrase<string> =>
  matching(new RegExp(`${open}[^${open}${close}]+${close}`, "u"), (text) => mean(text.slice(open.length, -close.length)), (id) => open + call(id) + close)

/** A name that stands for itself, in quotation marks. */
export const literally = (speech: Speech): Phrase<string> => quoted(speech, { call: (id) => id, mean: (name) => name })

/** Several names, one after the other: in an order, or all or any of them. */
export const several = (speech: Speech, names: { readonly call: (id: string) => string; readonly mean: (name: string) => string }, meant: "list" | "all" | "any" | "or" = "list"): Phrase<ReadonlyArray<string>> =>
  listOf(quoted(speech, names), speech.wording.marks[meant])

/** The word for as many points as a field holds; for one or for several, either is read. */
export const pointsWord = ({ wording: { marks: { points: [one, many] } } }: Speech, name = "points"): Phrase<Fields> => ({
  say: (fields) => fields[name] === 10_000 ? one : many,
  read: fitting(many, [one]).read
})

const papers: ReadonlyArray<unknown> = ["proposal", "report", "suggestion", "speech", "article", "material", "appraisal"]

/** Says the parts people have in words for papers where the kind counted first is one, else in words for what is done; reads both. */
export const partly = (speech: Speech, kindOf: (fields: Fields) => unknown, make: (speech: Speech) => Phrase<Fields>): Phrase<Fields> => {
  const ofPaper = make(speech), ofDeed = make({ ...speech, wording: { ...speech.wording, parts: speech.wording.deedParts } })
  return {
    say: (fields) => (papers.includes(kindOf(fields)) ? ofPaper : ofDeed).say(fields),
    read: (text, at) => {
      const found = ofPaper.read(text, at)
      // What names no part reads alike in both.
      return [...found, ...ofDeed.read(text, at).filter((deed) => !found.some((paper) => paper.at === deed.at))]
    }
  }
}

/** One blank of the same name as the field it tells. */
export const blank = <A>(template: string, name: string, phrase: Phrase<A>): Phrase<Fields> => frame(template, { [name]: field(name, phrase) })

/** The article that something stands on by itself; nothing where it names none. */
export const under = (speech: Speech): Phrase<Fields> => {
  const article = blank(speech.wording.sentences.under, "article", quoted(speech, speech.names.articles))
  return {
    say: (fields) => fields["article"] === undefined ? "" : article.say(fields),
    read: (text, at) => [...article.read(text, at), { value: {}, at }]
  }
}
