import { PgClient } from "@effect/sql-pg"
import { assert, layer as provided } from "@effect/vitest"
import { Access } from "@jianyan/domain"
import { Accounts } from "@jianyan/services"
import { getMigrations } from "better-auth/db/migration"
import { Effect, Layer, Option, Redacted, Result } from "effect"
import { Browser } from "@jianyan/services/testing"
import { accounts as suite } from "@jianyan/services/testing"
import { configure } from "./configure.ts"
import { database } from "./database.ts"
import { layer } from "./layer.ts"
import { pool } from "./pool.ts"

const secret = Redacted.make("a secret of the test, never of a house")
const password = "opens the door"

suite("on PostgreSQL", layer({ secret }).pipe(Layer.provide(database)))

const house = (given: Partial<Parameters<typeof layer>[0]> = {}) => layer({ secret, ...given }).pipe(Layer.provideMerge(database))

const open = (user: string) => Accounts.use((_) => _.open({ user, password, displayName: user, seats: [] }))

const enter = Effect.fnUntraced(function*(user: string, visitor: Browser.Browser) {
  const account = yield* open(user)
  return { account, visitor, answer: yield* visitor.signIn(user, password) }
})

const run = { timeout: "60 seconds", excludeTestServices: true } as const

provided(house({ attempts: { max: 3, window: 3600 } }), run)("accounts on PostgreSQL", (it) => {
  it.effect("has every table and column the library wants", () =>
    Effect.gen(function*() {
      const opened = yield* pool
      const missing = yield* Effect.promise(() => getMigrations(configure(opened, { secret }, () => {})))
      assert.deepStrictEqual([missing.toBeCreated, missing.toBeAdded], [[], []])
    }))

  it.effect("keeps the password as a salted hash", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      const ids = [(yield* open("zhao")).id, (yield* open("qian")).id]
      const rows = yield* sql<{ password: string }>`select password from account_credential where ${sql.in("userId", ids)}`
      assert.strictEqual(new Set(rows.map((row) => row.password)).size, 2)
      for (const row of rows) {
        assert.match(row.password, /^[0-9a-f]{32}:[0-9a-f]{128}$/u)
      }
    }))

  it.effect("lets one of two who take a name at the same time have it", () =>
    Effect.gen(function*() {
      const both = yield* Effect.all([Effect.result(open("sun")), Effect.result(open("sun"))], { concurrency: 2 })
      assert.strictEqual(both.filter(Result.isSuccess).length, 1)
      assert.deepStrictEqual(both.find(Result.isFailure)?.failure, new Access.UserTaken({ user: "sun" }))
    }))

  it.effect("sends a cookie that lasts until the browser closes", () =>
    Effect.gen(function*() {
      const { answer } = yield* enter("li", Browser.make("10.2.0.1"))
      const session = answer.cookies.find((cookie) => cookie.startsWith("jianyan.session_token="))
      assert.match(session ?? "", /; HttpOnly/u)
      assert.notMatch(session ?? "", /max-age|expires|; Secure/iu)
    }))

  it.effect("moves the end of a session to eight hours after a request", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      const { account, visitor } = yield* enter("zhou", Browser.make("10.2.0.2"))
      yield* sql`update account_session set "expiresAt" = now() + interval '1 hour' where "userId" = ${account.id}`
      assert.deepStrictEqual(yield* visitor.known, Option.some("zhou"))
      const [row] = yield* sql<{ hours: number }>`
        select extract(epoch from "expiresAt" - now())::float8 / 3600 as hours from account_session where "userId" = ${account.id}`
      assert.approximately(row?.hours ?? 0, 8, 0.1)
    }))

  it.effect("forgets a session that lay idle past its end", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      const { account, visitor } = yield* enter("wu", Browser.make("10.2.0.3"))
      yield* sql`update account_session set "expiresAt" = now() - interval '1 second' where "userId" = ${account.id}`
      assert.deepStrictEqual(yield* visitor.known, Option.none())
      assert.deepStrictEqual(yield* sql`select id from account_session where "userId" = ${account.id}`, [])
    }))

  it.effect("gives nobody a longer session for not asking to be remembered", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      const account = yield* open("zheng")
      yield* Browser.make("10.2.0.4").post("/sign-in/username", { username: "zheng", password, rememberMe: false })
      const [row] = yield* sql<{ within: boolean }>`
        select "expiresAt" <= now() + interval '8 hours' as within from account_session where "userId" = ${account.id}`
      assert.deepStrictEqual(row, { within: true })
    }))

  it.effect("changes a password for who knows the old one, and ends the other sessions", () =>
    Effect.gen(function*() {
      const { visitor } = yield* enter("wang", Browser.make("10.2.0.5"))
      const other = Browser.make("10.2.0.6")
      yield* other.signIn("wang", password)
      const change = (currentPassword: string) =>
        visitor.post("/change-password", { currentPassword, newPassword: "another way in", revokeOtherSessions: true })
      assert.strictEqual((yield* change("a guess")).status, 400)
      assert.strictEqual((yield* change(password)).status, 200)
      assert.deepStrictEqual([yield* visitor.known, yield* other.known], [Option.some("wang"), Option.none()])
    }))

  it.effect("answers 429 to an address that keeps trying, and goes on answering another", () =>
    Effect.gen(function*() {
      yield* open("feng")
      const guess = Effect.map(Browser.make("10.2.0.7").signIn("feng", "a guess"), (answer) => answer.status)
      assert.deepStrictEqual(yield* Effect.all([guess, guess, guess, guess]), [401, 401, 401, 429])
      assert.strictEqual((yield* Browser.make("10.2.0.8").signIn("feng", password)).status, 200)
    }))

  it.effect("refuses a change that another site sends with the visitor's cookie", () =>
    Effect.gen(function*() {
      const { visitor } = yield* enter("chen", Browser.make("10.2.0.9"))
      const answer = yield* visitor.post("/sign-out", {}, { origin: "https://elsewhere.test" })
      assert.deepStrictEqual([answer.status, answer.body?.code], [403, "INVALID_ORIGIN"])
      assert.deepStrictEqual(yield* visitor.known, Option.some("chen"))
    }))

  for (const origin of ["http://localhost", "http://127.0.0.1:8080", "http://[::1]:4000"]) {
    it.effect(`signs in at ${origin}`, () =>
      Effect.gen(function*() {
        const user = `at-${new URL(origin).port}`
        const { visitor } = yield* enter(user, Browser.make("10.2.0.10", origin))
        assert.strictEqual((yield* visitor.post("/sign-out")).status, 200)
      }))
  }

  it.effect("answers 421 to a host that is not this machine", () =>
    Effect.gen(function*() {
      const answer = yield* Browser.make("10.2.0.11", "http://elsewhere.test:4000").signIn("li", password)
      assert.deepStrictEqual([answer.status, answer.body?.code], [421, "HOST_NOT_TRUSTED"])
    }))

  it.effect("has no way to the institution's identity provider", () =>
    Effect.gen(function*() {
      const { visitor } = yield* enter("chu", Browser.make("10.2.0.12"))
      for (const path of ["/sign-in/social", "/link-social"]) {
        assert.strictEqual((yield* visitor.post(path, { provider: "oidc", callbackURL: "/" })).status, 404, path)
      }
      assert.strictEqual((yield* visitor.get("/callback/oidc?code=1&state=1")).status, 404)
    }))
})

provided(house({ publicUrl: "https://jianyan.test" }), run)("accounts on PostgreSQL behind a public URL", (it) => {
  it.effect("sends a cookie for encrypted connections alone, and trusts that origin alone", () =>
    Effect.gen(function*() {
      const { answer, visitor } = yield* enter("li", Browser.make("10.3.0.1", "https://jianyan.test"))
      const session = answer.cookies.find((cookie) => cookie.startsWith("__Secure-jianyan.session_token="))
      assert.match(session ?? "", /; HttpOnly/u)
      assert.match(session ?? "", /; Secure/u)
      assert.match(session ?? "", /; SameSite=Lax/u)
      assert.notMatch(session ?? "", /max-age/iu)
      assert.strictEqual((yield* visitor.post("/sign-out", {}, { origin: "http://localhost:4000" })).status, 403)
      assert.strictEqual((yield* visitor.post("/sign-out")).status, 200)
    }))
})
