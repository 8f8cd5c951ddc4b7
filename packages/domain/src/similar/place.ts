import { countsOf } from "./Corpus.ts"
import type { Corpus, Kept } from "./Corpus.ts"

/** Gives a kept document the next free slot and notes its bigrams. */
export const place = (self: Corpus, kept: Kept): void => {
  const slot = self.slots.length
  self.slots.push(kept)
  self.slotOf.set(kept.id, slot)
  for (const [bigram, counts] of countsOf(kept)) self.postings.append(bigram, slot, counts)
}
