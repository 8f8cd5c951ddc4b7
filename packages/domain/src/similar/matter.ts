import * as Bigram from "./Bigram.ts"
import type { Kept } from "./Corpus.ts"
import { general } from "./rarity.ts"

/**
 * How far the matter in each title is spoken of in the other proposal, from 0 to 1, the mean of both ways.
 *
 * The matter of a title is what is left of it without the phrases in which any proposal is titled. Each of its bigrams counts by how telling
 * it is and how often its own proposal comes back to it, and is met as far as the other comes back to it as often, length for length.
 */
export const matter = (one: Kept, other: Kept): number => (spoken(one, other) + spoken(other, one)) / 2

const spoken = (one: Kept, other: Kept): number => {
  const of = bigramsOf(one)
  const own = densities(one, of), theirs = densities(other, of)
  let all = 0, met = 0
  for (const [bigram, density] of own) {
    const often = Math.log1p(density)
    const weight = general(bigram) * often
    all += weight
    met += weight * Math.min(1, Math.log1p(theirs.get(bigram) ?? 0) / often)
  }
  return all === 0 ? 0 : met / all
}

/** How far the matter of one title stands in the other, from 0 to 1, each bigram by how telling it is; the greater of both ways, so that a longer title costs nothing. */
export const entitled = (one: Kept, other: Kept): number => {
  const ofOne = bigramsOf(one), ofOther = bigramsOf(other)
  return Math.max(held(ofOne, ofOther), held(ofOther, ofOne))
}

const held = (own: ReadonlySet<Bigram.Bigram>, theirs: ReadonlySet<Bigram.Bigram>): number => {
  let all = 0, met = 0
  for (const bigram of own) {
    const weight = general(bigram)
    all += weight
    if (theirs.has(bigram)) met += weight
  }
  return all === 0 ? 0 : met / all
}

/** Phrases of titles that say nothing of the matter. */
const phrases =
  /关于|进一步|加快|加强|推进|推动|促进|提升|提高|完善|建立|健全|优化|强化|打造|建设|发展|高质量|加大|大力|力度|做好|积极|支持|工作|我省|江苏省?|全省|几点|对策|思考|的?(?:建议|提案)/gu

const bigramsOf = ({ asksAt, text }: Kept): ReadonlySet<Bigram.Bigram> => {
  const found = new Set<Bigram.Bigram>()
  for (const part of text.slice(0, asksAt - 1).split(phrases)) {
    for (let place = 0; place + 1 < part.length; place++) found.add(Bigram.of(part.charCodeAt(place), part.charCodeAt(place + 1)))
  }
  return found
}

/** Texts shorter than this count as being as long, so that saying a word once in two lines is not dwelling on it. */
const shortest = 600

/** How often each of some bigrams occurs in a thousand characters. */
const densities = ({ text }: Kept, some: ReadonlySet<Bigram.Bigram>): ReadonlyMap<Bigram.Bigram, number> => {
  const each = 1_000 / Math.max(shortest, text.length)
  const found = new Map<Bigram.Bigram, number>()
  for (let place = 0; place + 1 < text.length; place++) {
    const bigram = Bigram.of(text.charCodeAt(place), text.charCodeAt(place + 1))
    if (some.has(bigram)) found.set(bigram, (found.get(bigram) ?? 0) + each)
  }
  return found
}
