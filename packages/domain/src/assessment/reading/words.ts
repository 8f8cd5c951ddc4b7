import * as Points from "../Points.ts"
import { type Fields, field, frame, listOf, matching, type Phrase } from "./Phrase.ts"
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

/** A name in quotation marks. */
export const quoted = ({ wording: { marks: { quotes: [open, close] } } }: Speech, { call, mean }: { readonly call: (id: string) => string; readonly mean: (name: string) => string }): Phrase<string> =>
  matching(new RegExp(`${open}[^${open}${close}]+${close}`, "u"), (text) => mean(text.slice(open.length, -close.length)), (id) => open + call(id) + close)

/** A name that stands for itself, in quotation marks. */
export const literally = (speech: Speech): Phrase<string> => quoted(speech, { call: (id) => id, mean: (name) => name })

/** Several names, one after the other. */
export const several = (speech: Speech, names: { readonly call: (id: string) => string; readonly mean: (name: string) => string }): Phrase<ReadonlyArray<string>> =>
  listOf(quoted(speech, names), speech.wording.marks.list)

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
