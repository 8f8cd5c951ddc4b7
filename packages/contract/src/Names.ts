import { Schema } from "effect"

/** The names of the people an answer mentions, by id; who was erased is missing. */
export const Names = Schema.Record(Schema.String, Schema.String)
export type Names = typeof Names.Type
