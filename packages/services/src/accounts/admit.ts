import type { Access } from "@jianyan/domain"
import { Result, Schema } from "effect"
import { fit, type PasswordUnfit } from "./fit.ts"
import { normalize } from "./normalize.ts"

/** What the office gives to open an account; the display name is the one to greet by. */
export interface Opening {
  readonly user: string
  readonly password: string
  readonly displayName: string
  readonly seats: ReadonlyArray<Access.Seat>
}

/** Reports a sign-in name that is not 2 to 40 letters, digits, dots, hyphens or underscores beginning with a letter or digit. */
export class UserMalformed extends Schema.TaggedError<UserMalformed>()("Account.UserMalformed", { user: Schema.String }) {}

const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u

/** Accepts what an account is opened with, its sign-in name normalized; refuses a malformed name and an unfit password. */
export const admit = (opening: Opening): Result.Result<Opening, UserMalformed | PasswordUnfit> => {
  const user = normalize(opening.user)
  return name.test(user)
    ? Result.map(fit(opening.password), (password) => ({ ...opening, user, password }))
    : Result.fail(new UserMalformed({ user: opening.user }))
}
