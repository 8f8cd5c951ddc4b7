import type { Document } from "./Document.ts"
import { keep } from "./Corpus.ts"
import type { Corpus } from "./Corpus.ts"
import { place } from "./place.ts"
import { remove } from "./remove.ts"

/** Puts a document into the corpus, in the place of an earlier one of the same id. */
export const add = (self: Corpus, document: Document): void => {
  remove(self, document.id)
  place(self, keep(document))
}
