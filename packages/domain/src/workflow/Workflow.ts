import { Schema } from "effect"
import { Role } from "../access/Access.ts"

/** Why a move that leads back cannot go on for ever: a number of times the policy allows, or that the same people only undo what they did. */
export const Bound = Schema.TaggedUnion({
  Times: { times: Schema.Int, policy: Schema.String },
  Undoes: { verb: Schema.String }
})
export type Bound = typeof Bound.Type

/** What leads from stages to stages: the verb, the event it leaves, who may do it, and what bounds it where it leads back. */
export const Move = Schema.Struct({
  verb: Schema.String,
  event: Schema.String,
  from: Schema.Array(Schema.String),
  to: Schema.NonEmptyArray(Schema.String),
  by: Schema.Array(Role),
  bound: Schema.optionalKey(Bound)
})
export type Move = typeof Move.Type

/** A life as data: its stages in order, those that end it, and the moves between them; a move from no stage begins it. */
export const Workflow = Schema.Struct({ stages: Schema.NonEmptyArray(Schema.String), ends: Schema.Array(Schema.String), moves: Schema.Array(Move) })
export type Workflow = typeof Workflow.Type
