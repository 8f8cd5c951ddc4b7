import { HouseEvent } from "@jianyan/domain"
import canonicalize from "canonicalize"
import { Schema } from "effect"

const toJson = Schema.encodeSync(HouseEvent.HouseEvent)
const fromJson = Schema.decodeUnknownSync(HouseEvent.HouseEvent)

/** Replaces a lone surrogate by U+FFFD, which is all that UTF-8 can say of it; RFC 8785 refuses it otherwise. */
const wellFormed = (_key: string, value: unknown) => typeof value === "string" ? value.toWellFormed() : value

/** Writes an event as its canonical JSON (RFC 8785): the text that is kept and hashed. */
export const encode = (event: HouseEvent.HouseEvent): string => {
  const json = JSON.stringify(toJson(event), wellFormed)
  return canonicalize(JSON.parse(json)) ?? json
}

/** Reads an event from the text that was kept; throws a `SchemaError` for a text that is no event of the house. */
export const decode = (text: string): HouseEvent.HouseEvent => fromJson(JSON.parse(text))
