import { type DateTime, Result, Schema } from "effect"
import type { Proposal } from "../proposal/Proposal.ts"
import { parts } from "./parts.ts"
import * as Publication from "./Publication.ts"
import type { Of } from "./PublicationEvent.ts"

/** The proposal has no such passage. */
export class NoSuchPassage extends Schema.TaggedError<NoSuchPassage>()("Publication.NoSuchPassage", { part: Publication.Part, from: Schema.Int, to: Schema.Int }) {}

/** Two redactions of one part overlap. */
export class Overlapping extends Schema.TaggedError<Overlapping>()("Publication.Overlapping", { part: Publication.Part, at: Schema.Int }) {}

/** Says which passages the public does not see and what it sees instead; the redactions before are replaced, and the proposal is left as it is. */
export const redact = (
  self: Publication.Publication, proposal: Pick<Proposal, "content" | "replies">, redactions: ReadonlyArray<Publication.Redaction>, at: DateTime.Utc
): Result.Result<Of<"Redacted">, NoSuchPassage | Overlapping> => {
  const texts = new Map(parts(proposal).map(({ part, text }) => [part, text.length]))
  const stray = redactions.find(({ from, part, to }) => from >= to || to > (texts.get(part) ?? 0))
  if (stray !== undefined) return Result.fail(new NoSuchPassage({ part: stray.part, from: stray.from, to: stray.to }))
  const inOrder = redactions.toSorted((one, other) => one.part < other.part ? -1 : one.part > other.part ? 1 : one.from - other.from)
  const over = inOrder.find((one, place) => {
    const before = inOrder[place - 1]
    return before !== undefined && before.part === one.part && one.from < before.to
  })
  return over === undefined
    ? Result.succeed({ _tag: "Redacted", publication: self.id, redactions: inOrder, at })
    : Result.fail(new Overlapping({ part: over.part, at: over.from }))
}
