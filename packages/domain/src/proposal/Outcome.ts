import { Schema } from "effect"

/** Identifies a proposal (提案) for good; its number is another matter. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Proposal.Id"))
export type Id = typeof Id.Type

/** What an examiner may recommend: to file it, merge it, convert it, pass it on, or not file it on a printed ground. */
export const Outcome = Schema.TaggedUnion({
  File: {},
  Merge: { into: Id },
  Convert: { to: Schema.Literals(["opinion", "report"]) },
  PassOn: { to: Schema.NonEmptyString },
  NotFile: { ground: Schema.Int, note: Schema.String }
})
export type Outcome = typeof Outcome.Type
