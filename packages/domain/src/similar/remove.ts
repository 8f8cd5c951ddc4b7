import type { Corpus } from "./Corpus.ts"
import { Lexicon } from "./Lexicon.ts"
import { place } from "./place.ts"
import { Postings } from "./Postings.ts"

/** Takes a document out of the corpus; an id the corpus does not hold changes nothing. */
export const remove = (self: Corpus, id: string): void => {
  const slot = self.slotOf.get(id)
  const kept = slot === undefined ? undefined : self.slots[slot]
  if (slot === undefined || kept === undefined) return
  self.slotOf.delete(id)
  self.slots[slot] = undefined
  self.rareness.forget()
  self.tally.read(kept, (bigram) => self.lexicon.find(bigram))
  self.tally.each((term) => self.postings.forget(term))
  if (self.slots.length >= 2 * self.slotOf.size) rebuild(self)
}

const rebuild = (self: Corpus): void => {
  const living = self.slots.filter((kept) => kept !== undefined)
  self.slots.length = 0
  self.lexicon = new Lexicon()
  self.postings = new Postings()
  for (const kept of living) place(self, kept)
}
