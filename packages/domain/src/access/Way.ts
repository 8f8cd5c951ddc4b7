import { Schema } from "effect"
import { Grant } from "./seatsOf.ts"

/** One thing that was done to a way in, by whose account, and when; what a person does to the own one has no other hand. */
export const Deed = Schema.Struct({
  what: Schema.Literals(["given", "changed", "renewed", "taken", "linked", "unlinked"]),
  by: Schema.NonEmptyString,
  at: Schema.DateTimeUtcFromString,
  grant: Schema.optionalKey(Grant)
})
export type Deed = typeof Deed.Type

/** An account's way in to one committee: what was done to it, oldest first. The account's names are kept elsewhere. */
export const Way = Schema.Struct({ id: Schema.NonEmptyString, deeds: Schema.Array(Deed) })
export type Way = typeof Way.Type
