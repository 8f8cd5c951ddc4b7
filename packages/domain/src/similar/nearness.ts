import { size } from "./Corpus.ts"
import type { Corpus, Kept } from "./Corpus.ts"
import { inAsks, inBody, inTitle } from "./Counts.ts"
import { profile } from "./Profile.ts"
import type { Vector } from "./Profile.ts"
import { among } from "./rarity.ts"

/** What the likeness of each field weighs. */
const shares = [3, 4, 3] as const

const logarithms = Float64Array.from({ length: 18 }, (_, times) => Math.log1p(times))

/**
 * Says how near a document is to others of a corpus, 10,000 being the same text: the cosines of title, asks and all text, 3 : 4 : 3.
 *
 * A field that the document lacks weighs nothing. `rare` weighs bigrams by their numbers as the corpus does.
 */
export const nearness = (self: Corpus, kept: Kept, rare: (term: number) => number): (other: Kept) => number => {
  const { lexicon, postings, tally } = self
  const own = profile(kept, (bigram) => among(size(self), postings.count(lexicon.find(bigram)), bigram))
  const vectors = [own.title, own.asks, own.all] as const
  // A document has fewer bigrams of its own than the corpus has: those it has are numbered again, from one.
  const placeOf = new Int32Array(lexicon.size)
  const inTitleOfOwn = [0], inAsksOfOwn = [0], inAllOfOwn = [0]
  for (const [bigram, weight] of own.all.weights) {
    const term = lexicon.find(bigram)
    if (term < 0) continue
    placeOf[term] = inAllOfOwn.length
    inTitleOfOwn.push(own.title.weights.get(bigram) ?? 0)
    inAsksOfOwn.push(own.asks.weights.get(bigram) ?? 0)
    inAllOfOwn.push(weight)
  }
  const most = vectors.reduce((sum, { length }, field) => sum + (length === 0 ? 0 : shares[field] ?? 0), 0)
  return (other) => {
    let titles = 0, asks = 0, all = 0, ofTitle = 0, ofAsks = 0, ofAll = 0
    tally.read(other, (bigram) => lexicon.find(bigram))
    tally.each((term, counts) => {
      const weight = rare(term)
      const title = weight * (logarithms[inTitle(counts)] ?? 0)
      const ask = weight * (logarithms[inAsks(counts)] ?? 0)
      const any = weight * (logarithms[inTitle(counts) + inAsks(counts) + inBody(counts)] ?? 0)
      ofTitle += title * title
      ofAsks += ask * ask
      ofAll += any * any
      const place = placeOf[term] ?? 0
      if (place === 0) return
      titles += title * (inTitleOfOwn[place] ?? 0)
      asks += ask * (inAsksOfOwn[place] ?? 0)
      all += any * (inAllOfOwn[place] ?? 0)
    })
    const sum = shares[0] * cosine(titles, own.title, ofTitle) + shares[1] * cosine(asks, own.asks, ofAsks) + shares[2] * cosine(all, own.all, ofAll)
    return most === 0 ? 0 : Math.round((sum / most) * 10_000)
  }
}

const cosine = (product: number, { length }: Vector, squares: number): number => product === 0 ? 0 : product / (length * Math.sqrt(squares))
