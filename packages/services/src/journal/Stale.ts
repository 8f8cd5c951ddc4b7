import { Schema } from "effect"

/** Refuses an append to a stream that moved on since its writer looked. */
export class Stale extends Schema.TaggedError<Stale>()("Journal.Stale", {
  stream: Schema.String,
  expected: Schema.Int,
  actual: Schema.Int
}) {}
