import { Schema } from "effect"
import { Rulebook } from "../assessment/Rulebook.ts"

/** Identifies a draft of a rulebook. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Draft.Id"))
export type Id = typeof Id.Type

/** An edition of a rulebook that is being written: who began it, on which text, who wrote last, and how often it was revised. It counts for nobody. */
export const Draft = Schema.Struct({
  id: Id,
  begunBy: Schema.NonEmptyString,
  begunAt: Schema.DateTimeUtcFromString,
  /** What it was begun from, such as "binhe/2026". */
  from: Schema.NonEmptyString,
  revisedBy: Schema.NonEmptyString,
  revisedAt: Schema.DateTimeUtcFromString,
  revision: Schema.Int,
  text: Rulebook
})
export type Draft = typeof Draft.Type

/** There is no such draft any more: none was begun, or it was adopted or discarded. */
export class NotFound extends Schema.TaggedError<NotFound>()("Draft.NotFound", { id: Id }) {}
