import { Access } from "@jianyan/domain"
import { Schema } from "effect"

/** One person's way in: an opaque id, the name typed at sign-in, the name to greet by, and the seats in the committees. */
export const Account = Schema.Struct({
  id: Schema.NonEmptyString,
  user: Schema.NonEmptyString,
  name: Schema.String,
  seats: Schema.Array(Access.Seat),
  /** There while the password is still the one that was handed over; nothing is asked of a committee before it is changed. */
  handed: Schema.optionalKey(Schema.Literal(true))
})
export type Account = typeof Account.Type

/** A seat without its committee, for a change that concerns one committee only. */
export type Place = Omit<Access.Seat, "committee">

export { admit, type Opening } from "./admit.ts"
export { fit, least, most, PasswordUnfit } from "./fit.ts"
export { normalize } from "./normalize.ts"
