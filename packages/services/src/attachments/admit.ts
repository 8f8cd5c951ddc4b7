import { Effect, Option, Schema } from "effect"
import { recognize } from "./recognize.ts"

/** The most bytes a file may have, and the kinds of files that may be kept: for each media type the endings its name may have. */
export const Limits = Schema.Struct({
  largest: Schema.Int,
  types: Schema.Record(Schema.String, Schema.Array(Schema.String))
})
export type Limits = typeof Limits.Type

/** A file as it is handed over; its type is what the sender calls it and is believed by nobody. */
export interface Offered {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** Reports a file with more bytes than may be kept. */
export class TooLarge extends Schema.TaggedError<TooLarge>()("Attachment.TooLarge", {
  name: Schema.String,
  size: Schema.Int,
  largest: Schema.Int
}) {}

/**
 * Reports a file of a kind that is not kept, or whose name has the ending of another kind; `type` is what it was said to
 * be, `found` what its bytes are, absent for bytes that are neither text nor of a known format.
 */
export class TypeNotAllowed extends Schema.TaggedError<TypeNotAllowed>()("Attachment.TypeNotAllowed", {
  name: Schema.String,
  type: Schema.String,
  found: Schema.optionalKey(Schema.String)
}) {}

/** Accepts a file that fits the limits and says of what media type its bytes are; refuses one that is too large, of another kind, or misnamed. */
export const admit = (limits: Limits, { name, type, bytes }: Offered): Effect.Effect<string, TooLarge | TypeNotAllowed> =>
  bytes.length > limits.largest
    ? Effect.fail(new TooLarge({ name, size: bytes.length, largest: limits.largest }))
    : Effect.flatMap(recognize(bytes), (recognized) => {
      const found = Option.getOrUndefined(recognized)
      if (found === undefined) return new TypeNotAllowed({ name, type })
      const endings = limits.types[found] ?? []
      return endings.includes(/\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "") ? Effect.succeed(found) : new TypeNotAllowed({ name, type, found })
    })
