import type { Paper } from "./Paper.ts"
import type { Signal } from "./Signal.ts"

/** The least run of letters that tells a copy from a turn of phrase. */
const run = 24

/** A run that more papers than these hold is a form everybody uses, and no copy. */
const most = 3

/** From which share of the shorter paper, in 1/10,000, a copy is worth a look. */
const from = 5_000

/** The runs of papers at every half run, by what they say; each with the papers they were taken from, and how many papers hold it anywhere. */
const runsOf = (papers: ReadonlyArray<Paper>): ReadonlyMap<string, { readonly taken: Array<number>; holders: number }> => {
  const runs = new Map<string, { readonly taken: Array<number>; holders: number; last: number }>()
  papers.forEach(({ text }, place) => {
    for (let at = 0; at + run <= text.length; at += run / 2) {
      const known = runs.get(text.slice(at, at + run))
      if (known === undefined) runs.set(text.slice(at, at + run), { taken: [place], holders: 0, last: -1 })
      else if (known.taken.at(-1) !== place) known.taken.push(place)
    }
  })
  papers.forEach(({ text }, place) => {
    for (let at = 0; at + run <= text.length; at++) {
      const known = runs.get(text.slice(at, at + run))
      if (known === undefined || known.last === place) continue
      known.last = place
      known.holders++
    }
  })
  return runs
}

interface Pair { readonly one: Paper; readonly other: Paper; readonly copied: number }

/** Pairs of papers with the share of the shorter one that is covered by runs of the other, runs of forms left out. */
const pairs = (papers: ReadonlyArray<Paper>): ReadonlyArray<Pair> => {
  const runs = runsOf(papers), covered = new Map<string, { letters: number; until: number }>()
  papers.forEach(({ text }, place) => {
    for (let at = 0; at + run <= text.length; at++) {
      const known = runs.get(text.slice(at, at + run))
      if (known === undefined || known.holders > most) continue
      for (const other of known.taken) {
        if (other === place) continue
        const name = `${place} ${other}`, pair = covered.get(name) ?? { letters: 0, until: 0 }
        pair.letters += at + run - Math.max(at, pair.until)
        pair.until = at + run
        covered.set(name, pair)
      }
    }
  })
  const best = new Map<string, number>()
  for (const [name, { letters }] of covered) {
    const pair = name.split(" ").sort((one, other) => Number(one) - Number(other)).join(" ")
    best.set(pair, Math.max(best.get(pair) ?? 0, letters))
  }
  return [...best].flatMap(([pair, letters]): ReadonlyArray<Pair> => {
    const [one, other] = pair.split(" ").map((place) => papers[Number(place)])
    return one === undefined || other === undefined ? [] : [{ one, other, copied: Math.min(10_000, Math.round((letters * 10_000) / Math.max(1, Math.min(one.text.length, other.text.length)))) }]
  })
}

/** Finds papers that say the same word for word: of different people, and of one first author. Papers that have an author in common are not told apart as copies. */
export const copies = (papers: ReadonlyArray<Paper>): ReadonlyArray<Signal> =>
  pairs(papers).flatMap(({ copied: share, one, other }): ReadonlyArray<Signal> => {
    const same = one.authors[0] === other.authors[0], joint = one.authors.some((author) => other.authors.includes(author))
    if (joint && !same) return []
    if (share < from) return []
    const records = [one.record, other.record], name = records.join(".").replaceAll("/", "-")
    return same
      ? [{ _tag: "SlicedPapers", id: `sliced:${name}`, members: [one.authors[0]], records, copied: share }]
      : [{ _tag: "NearCopies", id: `copies:${name}`, members: [...new Set([one.authors[0], other.authors[0]])], records, copied: share }]
  })
