import { passages } from "../similar/passages.ts"
import { folded } from "../similar/normalise.ts"
import type { Sentence } from "./Examined.ts"
import type { Proposal } from "./Proposal.ts"

type Paper = Pick<Proposal, "id" | "content">

/** From this share of both sentences on, in 1/100, two sentences say the same. */
const nearFrom = 80
const longest = 4_000

/** Splits a text into its sentences, each with the mark it ends on; a line ends a sentence too. */
export const sentences = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/[^。！？；\n]+[。！？；]*[”’」』）]*/gu)].map(([sentence]) => sentence.trim().slice(0, longest)).filter((sentence) => folded(sentence) !== "")

/** Tells whether two sentences are equal or nearly so: but for width and punctuation, or by the passages they share. */
const near = (one: string, other: string): boolean => {
  const a = folded(one), b = folded(other)
  if (a === b) return true
  const shared = passages(one, other, 4).reduce((sum, passage) => sum + passage.length, 0)
  return 200 * shared >= nearFrom * (a.length + b.length)
}

const joined = (parts: ReadonlyArray<{ readonly id: Paper["id"]; readonly text: string }>): ReadonlyArray<Sentence> => {
  const found: Array<Sentence> = []
  for (const { id, text } of parts) {
    for (const sentence of sentences(text)) {
      const place = found.findIndex((one) => near(one.text, sentence)), same = found[place]
      if (same === undefined) found.push({ text: sentence, from: [id] })
      else if (!same.from.includes(id)) found[place] = { ...same, from: [...same.from, id] }
    }
  }
  return found
}

/**
 * Proposes the merged text of a lead and the proposals merged into it: situation, then analysis, then recommendations, the lead's sentences first.
 *
 * A sentence that another proposal says equally or nearly so stands once, with both origins; no original is left without a sentence.
 */
export const mergedText = (lead: Paper, merged: ReadonlyArray<Paper>): ReadonlyArray<Sentence> => {
  const papers = [lead, ...merged]
  return [
    ...joined(papers.map(({ content, id }) => ({ id, text: content.situation }))),
    ...joined(papers.map(({ content, id }) => ({ id, text: content.analysis }))),
    ...joined(papers.map(({ content, id }) => ({ id, text: content.recommendations.map((one) => one.text).join("\n") })))
  ]
}
