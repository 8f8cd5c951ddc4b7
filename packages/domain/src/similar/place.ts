import type { Corpus, Kept } from "./Corpus.ts"

/** Gives a kept document the next free slot and notes its bigrams. */
export const place = ({ lexicon, postings, rareness, slotOf, slots, tally }: Corpus, kept: Kept): void => {
  const slot = slots.length
  slots.push(kept)
  slotOf.set(kept.id, slot)
  rareness.forget()
  tally.read(kept, (bigram) => lexicon.learn(bigram))
  tally.each((term, counts) => postings.append(term, slot, counts))
}
