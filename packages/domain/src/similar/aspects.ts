import { Schema } from "effect"
import type { Document } from "./Document.ts"
import { means } from "./means.ts"
import { named } from "./named.ts"
import { folded } from "./normalise.ts"

/** A means or a place that only one of two titles names, and how far the recommendations of each are about it. */
export const Aspect = Schema.Struct({
  /** As the title names it. */
  name: Schema.String,
  in: Schema.Literals(["a", "b"]),
  /** The share of the recommendations of each that speak of it, per 10,000. */
  a: Schema.Int,
  b: Schema.Int
})
export type Aspect = typeof Aspect.Type

/**
 * Lists the aspects to which the title of one proposal keeps and the other does not: a means, or a place below the first level of the gazetteer.
 *
 * Training for a trade is a part of the trade, and a district a part of the province: what asks for the part does not ask for the whole.
 */
export const aspects = (a: Document, b: Document, gazetteer: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<Aspect> => {
  const titleOfA = folded(a.title), titleOfB = folded(b.title)
  const asksOfA = a.asks.map(folded), asksOfB = b.asks.map(folded)
  const places = (title: string) => gazetteer.slice(1).flatMap((level) => named(title, level, gazetteer))
  const placesOfA = places(a.title), placesOfB = places(b.title)
  const aspect = (words: ReadonlyArray<string>, inA: string | undefined, inB: string | undefined): ReadonlyArray<Aspect> => {
    const name = inA ?? inB
    if (name === undefined || (inA !== undefined && inB !== undefined)) return []
    return [{ name, in: inA === undefined ? "b" : "a", a: about(asksOfA, words), b: about(asksOfB, words) }]
  }
  return [
    ...means.flatMap((words) => aspect(words, words.find((word) => titleOfA.includes(word)), words.find((word) => titleOfB.includes(word)))),
    ...Array.from(new Set([...placesOfA, ...placesOfB]), (place) => aspect([place], placesOfA.find((one) => one === place), placesOfB.find((one) => one === place))).flat()
  ]
}

/** How much more the recommendations of the one are about an aspect than those of the other, per 10,000, the most of all aspects. */
export const narrowed = (found: ReadonlyArray<Aspect>): number => found.reduce((most, aspect) => Math.max(most, aspect.in === "a" ? aspect.a - aspect.b : aspect.b - aspect.a), 0)

const about = (asks: ReadonlyArray<string>, words: ReadonlyArray<string>): number =>
  asks.length === 0 ? 0 : Math.round(asks.filter((ask) => words.some((word) => ask.includes(word))).length * 10_000 / asks.length)
