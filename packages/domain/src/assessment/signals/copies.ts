import { passages } from "../../similar/passages.ts"
import type { Paper } from "./Paper.ts"
import type { Signal } from "./Signal.ts"

/** The least run of letters that tells a copy from a turn of phrase. */
const seed = 24

/** From which share of the shorter paper, in 1/10,000, a copy is worth a look. */
const from = 4_000

/** Pairs of papers that have a long run of letters in common; a run that many papers hold is a form, not a copy. */
const pairs = (papers: ReadonlyArray<Paper>): ReadonlyArray<readonly [Paper, Paper]> => {
  const held = new Map<string, Array<number>>()
  papers.forEach(({ text }, place) => {
    for (let at = 0; at + seed <= text.length; at += seed / 2) {
      const run = text.slice(at, at + seed), known = held.get(run)
      if (known === undefined) held.set(run, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  })
  const found = new Set<string>()
  papers.forEach(({ text }, place) => {
    for (let at = 0; at + seed <= text.length; at++) {
      const others = held.get(text.slice(at, at + seed))
      if (others === undefined || others.length > 8) continue
      for (const other of others) if (other !== place) found.add(other < place ? `${other} ${place}` : `${place} ${other}`)
    }
  })
  return [...found].flatMap((pair) => {
    const [one, other] = pair.split(" ").map((place) => papers[Number(place)])
    return one === undefined || other === undefined ? [] : [[one, other] as const]
  })
}

const copied = (one: Paper, other: Paper): number => {
  const shared = passages(one.text, other.text, seed).reduce((sum, { length }) => sum + length, 0)
  return Math.round((shared * 10_000) / Math.max(1, Math.min(one.text.length, other.text.length)))
}

/** Finds papers that say the same word for word: of different people, and of one first author. Papers that have an author in common are not told apart as copies. */
export const copies = (papers: ReadonlyArray<Paper>): ReadonlyArray<Signal> =>
  pairs(papers).flatMap(([one, other]): ReadonlyArray<Signal> => {
    const same = one.authors[0] === other.authors[0], joint = one.authors.some((author) => other.authors.includes(author))
    if (joint && !same) return []
    const share = copied(one, other)
    if (share < from) return []
    const records = [one.record, other.record], name = records.join(".").replaceAll("/", "-")
    return same
      ? [{ _tag: "SlicedPapers", id: `sliced:${name}`, members: [one.authors[0]], records, copied: share }]
      : [{ _tag: "NearCopies", id: `copies:${name}`, members: [...new Set([one.authors[0], other.authors[0]])], records, copied: share }]
  })
