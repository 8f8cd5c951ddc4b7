import { type Candidate, withhold } from "./Candidate.ts"
import type { Pay } from "./Pay.ts"

/**
 * Keeps, of the marks given for one thing, those of whom the rule names first, and withholds the points of the others.
 *
 * Marks under the same article for the same record are for one thing. A mark that does not say whose it is counts as a
 * reviewer's; somebody the rule does not name gives none that counts.
 */
export const overrule = (pays: Pay, candidates: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  if (pays.by !== "mark" || pays.markedBy === undefined) return candidates
  const order = pays.markedBy
  const strongest = new Map<string, number>()
  for (const candidate of candidates) {
    const strength = order.indexOf(by(candidate))
    const known = strongest.get(thing(candidate))
    if (strength >= 0 && (known === undefined || strength < known)) strongest.set(thing(candidate), strength)
  }
  return candidates.map((candidate) =>
    order.indexOf(by(candidate)) === strongest.get(thing(candidate)) ? candidate : withhold(candidate, { _tag: "Overruled", by: by(candidate) })
  )
}

const by = ({ fact: { mark } }: Candidate) => mark?.by ?? "reviewer"

const thing = ({ fact: { mark, of = "" } }: Candidate): string => `${mark?.article ?? ""} ${of}`
