import { Schema } from "effect"

/** What something is called, in Chinese and, where there is one, in English. */
export const Name = Schema.Struct({ zh: Schema.NonEmptyString, en: Schema.optionalKey(Schema.NonEmptyString) })
export type Name = typeof Name.Type
