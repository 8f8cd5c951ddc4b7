import { Schema } from "effect"

/** A proposal as similarity sees it: what it is called, what it asks, and the rest of what it says. */
export const Document = Schema.Struct({
  id: Schema.String,
  title: Schema.String,
  asks: Schema.Array(Schema.String),
  body: Schema.String
})
export type Document = typeof Document.Type
