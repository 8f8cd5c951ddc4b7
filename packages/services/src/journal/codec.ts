import { Schema } from "effect"
import canonicalize from "canonicalize"

/** What can happen in the house, as the journal keeps it: anything with a tag that says which event it is. */
export const HouseEvent = Schema.StructWithRest(
  Schema.Struct({ _tag: Schema.String }),
  [Schema.Record(Schema.String, Schema.Unknown)]
)
export type HouseEvent = typeof HouseEvent.Type

const toJson = Schema.encodeSync(HouseEvent)
const fromJson = Schema.decodeUnknownSync(HouseEvent)

/** Replaces a lone surrogate by U+FFFD, which is all that UTF-8 can say of it; RFC 8785 refuses it otherwise. */
const wellFormed = (_key: string, value: unknown) => typeof value === "string" ? value.toWellFormed() : value

/** Writes an event as its canonical JSON (RFC 8785): the text that is kept and hashed. */
export const encode = (event: HouseEvent): string => {
  const json = JSON.stringify(toJson(event), wellFormed)
  return canonicalize(JSON.parse(json)) ?? json
}

/** Reads an event from the text that was kept; throws a `SchemaError` for a text that is no event of the house. */
export const decode = (text: string): HouseEvent => fromJson(JSON.parse(text))
