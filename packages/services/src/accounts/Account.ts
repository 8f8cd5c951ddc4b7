import { Access } from "@jianyan/domain"
import { Schema } from "effect"

/** One person's way in: an opaque id, the name typed at sign-in, the name to greet by, and the seats in the committees. */
export const Account = Schema.Struct({
  id: Schema.NonEmptyString,
  user: Schema.NonEmptyString,
  name: Schema.String,
  seats: Schema.Array(Access.Seat)
})
export type Account = typeof Account.Type

/** A seat without its committee, for a change that concerns one committee only. */
export type Place = Omit<Access.Seat, "committee">

/** Reports that another account signs in by this name; names are compared without regard to case or width. */
export class UserTaken extends Schema.TaggedError<UserTaken>()("Account.UserTaken", { user: Schema.String }) {}

/** Reports an account id that names no account. */
export class NotFound extends Schema.TaggedError<NotFound>()("Account.NotFound", { account: Schema.String }) {}

export { admit, type Opening, UserMalformed } from "./admit.ts"
export { fit, least, most, PasswordUnfit } from "./fit.ts"
export { normalize } from "./normalize.ts"
