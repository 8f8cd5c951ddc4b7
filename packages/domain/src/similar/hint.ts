import { aspects, narrowed } from "./aspects.ts"
import { keep } from "./Corpus.ts"
import type { Kept } from "./Corpus.ts"
import { counterparts } from "./counterparts.ts"
import type { Document } from "./Document.ts"
import { judge } from "./judge.ts"
import type { Apart, Evidence, Likeness } from "./Likeness.ts"
import { entitled, matter } from "./matter.ts"
import { named } from "./named.ts"
import { numbered } from "./numbered.ts"
import { passages } from "./passages.ts"
import { places } from "./places.ts"
import { cosine, profile } from "./Profile.ts"
import { general } from "./rarity.ts"

/**
 * Hints whether two proposals ask the same, share a topic, or neither, with the evidence.
 *
 * Weighed are all that is said, whether the matter in each title is spoken of in the other proposal, how far it stands in the other title, and
 * what only one of them keeps to. Titles that name places, or numbers, with none in common are never "same". The hint does not depend on
 * what else was proposed, nor on the order of the two. A committee adds its own districts to `gazetteer` as one more level.
 */
export const hint = (a: Document, b: Document, gazetteer: ReadonlyArray<ReadonlyArray<string>> = places): Likeness => {
  const one = keep(a), other = keep(b)
  return one.text <= other.text ? compare(a, b, one, other, gazetteer) : mirrored(compare(b, a, other, one, gazetteer))
}

const compare = (a: Document, b: Document, one: Kept, other: Kept, gazetteer: ReadonlyArray<ReadonlyArray<string>>): Likeness => {
  const ofA = profile(one, general), ofB = profile(other, general)
  const confined = aspects(a, b, gazetteer)
  const evidence: Evidence = {
    title: share(entitled(one, other)),
    asks: share(Math.sqrt(cosine(ofA.asks, ofB.asks))),
    text: share(Math.sqrt(cosine(ofA.all, ofB.all))),
    matter: share(matter(one, other)),
    narrowed: narrowed(confined),
    aspects: confined,
    copied: share(copied(one.text, other.text)),
    counterparts: counterparts(a.asks, b.asks),
    places: gazetteer.map((level) => apart(named(a.title, level, gazetteer), named(b.title, level, gazetteer))).find((found) => found !== null) ?? null,
    numbers: apart(numbered(a.title), numbered(b.title))
  }
  return { ...judge(evidence), evidence }
}

const share = (part: number): number => Math.round(Math.min(1, part) * 10_000)

const copied = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length)
  return shorter === 0 ? 0 : passages(one, other).reduce((sum, { length }) => sum + length, 0) / shorter
}

const apart = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): Apart | null =>
  a.length === 0 || b.length === 0 || a.some((name) => b.includes(name)) ? null : { a, b }

const mirrored = ({ kind, score, evidence }: Likeness): Likeness => ({
  kind,
  score,
  evidence: {
    ...evidence,
    counterparts: {
      pairs: evidence.counterparts.pairs.map(({ a, b, score: likeness }) => ({ a: b, b: a, score: likeness })).sort((one, other) => one.a - other.a),
      onlyA: evidence.counterparts.onlyB,
      onlyB: evidence.counterparts.onlyA
    },
    aspects: evidence.aspects.map((aspect) => ({ ...aspect, in: aspect.in === "a" ? "b" : "a", a: aspect.b, b: aspect.a })),
    places: turned(evidence.places),
    numbers: turned(evidence.numbers)
  }
})

const turned = (found: Apart | null): Apart | null => (found === null ? null : { a: found.b, b: found.a })

