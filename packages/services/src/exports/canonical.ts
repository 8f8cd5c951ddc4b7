import canonicalize from "canonicalize"
import { Schema } from "effect"

const wellFormed = (_key: string, value: unknown) => typeof value === "string" ? value.toWellFormed() : value

/** Makes the writer of a value's canonical JSON (RFC 8785): one value, one text, on every machine. */
export const canonical = <A, I>(schema: Schema.Codec<A, I>): (value: A) => string => {
  const encode = Schema.encodeSync(schema)
  return (value) => {
    const json = JSON.stringify(encode(value), wellFormed)
    return canonicalize(JSON.parse(json)) ?? json
  }
}
