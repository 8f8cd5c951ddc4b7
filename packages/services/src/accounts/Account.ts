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

/** What the office gives to open an account; the display name is the one to greet by. */
export interface Opening {
  readonly user: string
  readonly password: string
  readonly displayName: string
  readonly seats: ReadonlyArray<Access.Seat>
}

/** A seat without its committee, for a change that concerns one committee only. */
export type Place = Omit<Access.Seat, "committee">

/** Reports that another account signs in by this name; names are compared without regard to case or width. */
export class UserTaken extends Schema.TaggedError<UserTaken>()("Account.UserTaken", { user: Schema.String }) {}

/** Reports a sign-in name that is not 2 to 40 letters, digits, dots, hyphens or underscores beginning with a letter or digit. */
export class UserMalformed extends Schema.TaggedError<UserMalformed>()("Account.UserMalformed", { user: Schema.String }) {}

/** Reports a password shorter or longer than the bounds, counted in UTF-16 units; it never repeats the password. */
export class PasswordUnfit extends Schema.TaggedError<PasswordUnfit>()("Account.PasswordUnfit", {
  least: Schema.Int,
  most: Schema.Int
}) {}

/** Reports an account id that names no account. */
export class NotFound extends Schema.TaggedError<NotFound>()("Account.NotFound", { account: Schema.String }) {}
