import { Similar } from "@jianyan/domain"
import type { Read } from "./readDocuments.ts"

/** One proposal near another: how near, what the hint is, and the passages both have, the longest first. */
export interface Neighbour {
  readonly id: string
  readonly title: string
  readonly score: number
  readonly hint: Similar.Kind
  readonly passages: ReadonlyArray<{ readonly text: string; readonly mine: Similar.Span; readonly theirs: Similar.Span }>
}

/** Names the nearest proposals of one, itself left out, best first. */
export const nearestIds = (corpus: Similar.Corpus, { document }: Read, limit: number): ReadonlyArray<Similar.Near> =>
  Similar.nearest(corpus, document, limit + 1).filter((near) => near.id !== document.id).slice(0, limit)

/** Finds the nearest proposals of one with the passages they share. */
export const neighbours = (corpus: Similar.Corpus, all: ReadonlyMap<string, Read>, of: Read, limit: number): ReadonlyArray<Neighbour> =>
  nearestIds(corpus, of, limit).flatMap(({ id, score }) => {
    const other = all.get(id)
    if (other === undefined) return []
    return [{
      id, title: other.document.title, score, hint: Similar.hint(of.document, other.document).kind,
      passages: Similar.passages(of.text, other.text).toSorted((one, other) => other.length - one.length).map(({ a, b }) => ({ text: of.text.slice(a.from, a.to), mine: a, theirs: b }))
    }]
  })
