import type { Bigram } from "./Bigram.ts"
import { end } from "./Bigram.ts"
import { keep } from "./Corpus.ts"
import { countsOf } from "./Counts.ts"
import type { Document } from "./Document.ts"

/** Bigrams that at least a share of all proposals hold, written one after the other. */
export interface Common {
  /** The least share that holds them, 1 being all; no bigram of a class reaches twice that. */
  readonly least: number
  readonly bigrams: string
}

const classes = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32] as const

/** Counts which bigrams are common in documents, from every second document down to every thirty-second. */
export const survey = (documents: ReadonlyArray<Document>): ReadonlyArray<Common> => {
  const held = new Map<Bigram, number>()
  for (const document of documents) {
    for (const bigram of countsOf(keep(document)).keys()) {
      if ((bigram & 0xffff) !== end) held.set(bigram, (held.get(bigram) ?? 0) + 1)
    }
  }
  return classes.map((least, index) => {
    const below = classes[index - 1] ?? Infinity
    const members = Array.from(held)
      .filter(([, count]) => count >= least * documents.length && count < below * documents.length)
      .map(([bigram]) => String.fromCharCode(bigram >>> 16, bigram & 0xffff))
    return { least, bigrams: members.toSorted().join("") }
  })
}
