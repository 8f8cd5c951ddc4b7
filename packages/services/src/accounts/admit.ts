import { Result } from "effect"
import { type Opening, type PasswordUnfit, UserMalformed } from "./Account.ts"
import { fit } from "./fit.ts"
import { normalize } from "./normalize.ts"

const name = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u

/** Accepts what an account is opened with, its sign-in name normalized; refuses a malformed name and an unfit password. */
export const admit = (opening: Opening): Result.Result<Opening, UserMalformed | PasswordUnfit> => {
  const user = normalize(opening.user)
  return name.test(user)
    ? Result.map(fit(opening.password), (password) => ({ ...opening, user, password }))
    : Result.fail(new UserMalformed({ user: opening.user }))
}
