import { from, weights } from "./Likeness.ts"
import type { Evidence, Kind, Weights } from "./Likeness.ts"

/**
 * Weighs the evidence of two proposals into a score, and says what it comes to.
 *
 * Never "same" are titles that name places, or numbers, with none in common, and proposals that tell the same and ask nothing alike; what narrows one
 * of the two to a part does not part it from the topic.
 */
export const judge = (evidence: Evidence, by: Weights = weights, same: number = from.same): { readonly kind: Kind; readonly score: number } => {
  const topic = (by.text * evidence.text + by.matter * evidence.matter + by.title * evidence.title) / 100
  const score = Math.max(0, Math.round(topic - by.narrowed * evidence.narrowed / 100))
  const alike = score >= same || evidence.copied >= from.copied
  if (alike && evidence.places === null && evidence.numbers === null && !asksElse(evidence)) return { kind: "same", score }
  return { kind: alike || topic >= from.related ? "related" : "different", score }
}

/** Both recommend something, and hardly a word of it is in both. */
const asksElse = ({ asks, counterparts: { onlyA, onlyB, pairs } }: Evidence): boolean => asks < from.asked && pairs.length === 0 && onlyA.length > 0 && onlyB.length > 0
