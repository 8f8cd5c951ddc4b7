import { type DateTime, Result, Schema } from "effect"
import * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"

/** A term must end after it begins and begin after the term before it. */
export class TermOutOfOrder extends Schema.TaggedError<TermOutOfOrder>()("Committee.TermOutOfOrder", { committee: Committee.Id, term: Schema.Int }) {}

/** Opens a term of a committee; refuses one that overlaps or goes back behind an earlier one. */
export const openTerm = (self: Committee.Committee, term: Committee.Term, at: DateTime.Utc): Result.Result<Of<"TermOpened">, TermOutOfOrder> =>
  term.until <= term.from || self.terms.some((other) => other.number >= term.number || other.until > term.from)
    ? Result.fail(new TermOutOfOrder({ committee: self.id, term: term.number }))
    : Result.succeed({ _tag: "TermOpened", committee: self.id, term, at })
