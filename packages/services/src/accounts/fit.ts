import { Result, Schema } from "effect"

/** The fewest UTF-16 units a password may have (NIST SP 800-63B, revision 3, §5.1.1.2). */
export const least = 8

/** The most UTF-16 units a password may have, so that hashing it stays cheap. */
export const most = 128

/** Reports a password shorter or longer than the bounds, counted in UTF-16 units; it never repeats the password. */
export class PasswordUnfit extends Schema.TaggedError<PasswordUnfit>()("Account.PasswordUnfit", {
  least: Schema.Int,
  most: Schema.Int
}) {}

/** Accepts a password of fitting length, and refuses any other with `PasswordUnfit`. */
export const fit = (password: string): Result.Result<string, PasswordUnfit> =>
  password.length >= least && password.length <= most ? Result.succeed(password) : Result.fail(new PasswordUnfit({ least, most }))
