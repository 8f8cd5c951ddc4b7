import { Result } from "effect"
import { PasswordUnfit } from "./Account.ts"

/** The fewest UTF-16 units a password may have (NIST SP 800-63B §3.1.1). */
export const least = 8

/** The most UTF-16 units a password may have, so that hashing it stays cheap. */
export const most = 128

/** Accepts a password of fitting length, and refuses any other with `PasswordUnfit`. */
export const fit = (password: string): Result.Result<string, PasswordUnfit> =>
  password.length >= least && password.length <= most ? Result.succeed(password) : Result.fail(new PasswordUnfit({ least, most }))
