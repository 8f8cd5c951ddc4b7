import { Access } from "@jianyan/domain"
import { Result } from "effect"
import { fit, type PasswordUnfit } from "./fit.ts"
import { normalize } from "./normalize.ts"

/** What the office gives to open an account; the display name is the one to greet by. */
export interface Opening {
  /** The id by which a history that is told already knows the account; one nobody has had is made otherwise. */
  readonly id?: string
  readonly user: string
  readonly password: string
  readonly displayName: string
  readonly seats: ReadonlyArray<Access.Seat>
  /** Whether somebody hands the password over, so that its owner changes it before anything else. */
  readonly handed?: boolean
}

const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u

/** Accepts what an account is opened with, its sign-in name normalized; refuses a malformed name and an unfit password. */
export const admit = (opening: Opening): Result.Result<Opening, Access.UserMalformed | PasswordUnfit> => {
  const user = normalize(opening.user)
  return name.test(user)
    ? Result.map(fit(opening.password), (password) => ({ ...opening, user, password }))
    : Result.fail(new Access.UserMalformed({ user: opening.user }))
}
