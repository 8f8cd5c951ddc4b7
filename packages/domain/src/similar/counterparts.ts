import { Schema } from "effect"
import { keep } from "./Corpus.ts"
import { cosine, profile } from "./Profile.ts"
import { general } from "./rarity.ts"
import type { Rarity } from "./rarity.ts"

/** Two recommendations that ask alike; 10,000 is the same wording. */
export const Counterpart = Schema.Struct({ a: Schema.Int, b: Schema.Int, score: Schema.Int })
export type Counterpart = typeof Counterpart.Type

/** Which recommendations of two proposals answer each other and which stand alone, by their place in each list. */
export const Counterparts = Schema.Struct({
  pairs: Schema.Array(Counterpart),
  onlyA: Schema.Array(Schema.Int),
  onlyB: Schema.Array(Schema.Int)
})
export type Counterparts = typeof Counterparts.Type

/** The least likeness of two recommendations that ask alike. */
const alike = 1_500

/** Pairs the recommendations of two proposals, the most alike first, each at most once. */
export const counterparts = (a: ReadonlyArray<string>, b: ReadonlyArray<string>, rarity: Rarity = general): Counterparts => {
  const weigh = (ask: string) => profile(keep({ id: "", title: "", asks: [ask], body: "" }), rarity).asks
  const ofA = a.map(weigh), ofB = b.map(weigh)
  const likely = ofA
    .flatMap((one, inA) => ofB.map((other, inB) => ({ a: inA, b: inB, score: Math.round(cosine(one, other) * 10_000) })))
    .filter(({ score }) => score >= alike)
    .sort((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)
  const pairs: Array<Counterpart> = []
  for (const pair of likely) {
    if (!pairs.some((taken) => taken.a === pair.a || taken.b === pair.b)) pairs.push(pair)
  }
  return {
    pairs: pairs.sort((one, other) => one.a - other.a),
    onlyA: [...a.keys()].filter((place) => !pairs.some((pair) => pair.a === place)),
    onlyB: [...b.keys()].filter((place) => !pairs.some((pair) => pair.b === place))
  }
}
