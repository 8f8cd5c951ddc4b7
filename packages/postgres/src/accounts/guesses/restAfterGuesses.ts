import { Account } from "@jianyan/services"
import { APIError, createAuthMiddleware, isAPIError } from "better-auth/api"
import { createHash, randomUUID } from "node:crypto"
import type { Pool } from "pg"

/** How many wrong passwords in a row a name takes before it rests, and for how many seconds from the first of them. */
export interface Patience {
  readonly max: number
  readonly window: number
}

/** How long a browser is remembered to have known the password, in seconds: half a year. */
const remembered = 180 * 24 * 60 * 60

const digest = (name: string) => createHash("sha256").update(Account.normalize(name)).digest("hex")

/** Counts one try more, from one again where the first is older than the window, and gives the seconds that are left of it. */
const count = async (pool: Pool, key: string, window: number) => {
  const { rows } = await pool.query<{ readonly count: number; readonly left: number }>(
    `insert into account_guess as g (key, count) values ($1, 1)
     on conflict (key) do update set
       count = case when g.since > current_timestamp - make_interval(secs => $2) then g.count + 1 else 1 end,
       since = case when g.since > current_timestamp - make_interval(secs => $2) then g.since else current_timestamp end
     returning count, ceil(extract(epoch from since - current_timestamp) + $2)::int as left`,
    [key, window]
  )
  return rows[0] ?? { count: 1, left: window }
}

/**
 * Lets a name rest after too many wrong passwords in a row, from whatever addresses they come, whether or not anybody has that name.
 * A browser that knew the password before shows a signed cookie and is counted by itself, so that a stranger who guesses does not shut the owner out.
 * A try is counted before the password is looked at, so that many at once are no way round; the right password ends the count.
 */
export const restAfterGuesses = (pool: Pool, { max, window }: Patience) => {
  /** Under what a try is counted: the browser where the name was signed in from it before, else the name. */
  const keyOf = async (ctx: Ctx): Promise<string | undefined> => {
    const name: unknown = ctx.body?.username
    if (ctx.path !== "/sign-in/username" || typeof name !== "string") return undefined
    const named = digest(name)
    const shown = await ctx.getSignedCookie(cookieOf(ctx).name, ctx.context.secret)
    return typeof shown === "string" && shown.startsWith(`${named}.`) ? shown : named
  }
  return {
    before: createAuthMiddleware(async (ctx) => {
      const key = await keyOf(ctx)
      if (key === undefined) return
      await pool.query("delete from account_guess where since <= current_timestamp - make_interval(secs => $1)", [window])
      const tried = await count(pool, key, window)
      if (tried.count > max) {
        throw new APIError("TOO_MANY_REQUESTS", { code: "NAME_RESTS", message: "Too many wrong passwords for this name. Please try again later." }, { "x-retry-after": String(tried.left) })
      }
    }),
    after: createAuthMiddleware(async (ctx) => {
      const key = await keyOf(ctx)
      if (key === undefined || isAPIError(ctx.context.returned)) return
      await pool.query("delete from account_guess where key = $1", [key])
      const { attributes, name } = cookieOf(ctx)
      await ctx.setSignedCookie(name, key.includes(".") ? key : `${key}.${randomUUID()}`, ctx.context.secret, attributes)
    })
  }
}

type Ctx = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0]

const cookieOf = (ctx: Ctx) => ctx.context.createAuthCookie("known_browser", { maxAge: remembered })
