import { PgClient } from "@effect/sql-pg"
import { assert, layer as provided } from "@effect/vitest"
import { Accounts } from "@jianyan/services"
import { Browser } from "@jianyan/services/testing"
import { Effect, Layer, Redacted } from "effect"
import { createHash } from "node:crypto"
import { database } from "../database.ts"
import { layer } from "../layer.ts"

const house = layer({ secret: Redacted.make("a secret of the test, never of a house"), patience: { max: 3, window: 900 } }).pipe(Layer.provideMerge(database))

provided(house, { timeout: "60 seconds", excludeTestServices: true })("restAfterGuesses", (it) => {
  const password = "opens the door"

  const open = (user: string) => Accounts.use((_) => _.open({ user, password, displayName: user, seats: [] }))

  /** Tries a password from an address of its own, in a browser nobody has used. */
  const tryFrom = (address: string, user: string, tried: string) => Effect.map(Browser.make(address).signIn(user, tried), (answer) => answer.status)

  const guess = (user: string, times: number) => Effect.all(Array.from({ length: times }, (_, place) => tryFrom(`10.5.0.${place}`, user, "a guess")))

  it.effect("answers 429 to the right password too after so many wrong ones, from whatever addresses, in whatever case the name is typed", () =>
    Effect.gen(function*() {
      yield* open("li")
      assert.deepStrictEqual([yield* tryFrom("10.5.1.1", "li", "a guess"), yield* tryFrom("10.5.1.2", " LI", "a guess"), yield* tryFrom("10.5.1.3", "ｌｉ", "a guess")], [401, 401, 401])
      assert.strictEqual(yield* tryFrom("10.5.1.4", "li", password), 429)
    }))

  it.effect("answers alike for a name that nobody has", () =>
    Effect.gen(function*() {
      yield* open("qian")
      const told = (user: string) => Effect.map(Browser.make("10.5.1.9").signIn(user, "a guess"), ({ body, status }) => [status, body?.code])
      const [wrong, unknown] = yield* Effect.all([guess("qian", 5), guess("nobody", 5)])
      assert.deepStrictEqual(wrong, [401, 401, 401, 429, 429])
      assert.deepStrictEqual(unknown, wrong)
      const resting = yield* told("qian")
      assert.deepStrictEqual(resting, [429, "NAME_RESTS"])
      assert.deepStrictEqual(yield* told("nobody"), resting)
    }))

  it.effect("lets the owner in from a browser that was used before, whatever strangers guess, and counts that browser by itself", () =>
    Effect.gen(function*() {
      yield* open("sun")
      const own = Browser.make("10.5.2.1")
      yield* own.signIn("sun", password)
      yield* own.post("/sign-out")
      yield* guess("sun", 4)
      assert.strictEqual((yield* own.signIn("sun", password)).status, 200)
      const wrong = Effect.map(own.signIn("sun", "a guess"), (answer) => answer.status)
      assert.deepStrictEqual(yield* Effect.all([wrong, wrong, wrong, wrong]), [401, 401, 401, 429])
    }))

  it.effect("takes a browser for known by the one name it signed in with, and by no cookie it made up", () =>
    Effect.gen(function*() {
      yield* open("zhou")
      yield* open("wu")
      const other = Browser.make("10.5.3.1")
      yield* other.signIn("zhou", password)
      yield* other.post("/sign-out")
      const forged = `${createHash("sha256").update("wu").digest("hex")}.1`
      yield* guess("wu", 3)
      assert.strictEqual((yield* other.signIn("wu", password)).status, 429)
      const answer = yield* Browser.make("10.5.3.2").post("/sign-in/username", { username: "wu", password }, { cookie: `jianyan.known_browser=${forged}` })
      assert.strictEqual(answer.status, 429)
    }))

  it.effect("begins the count again after the right password", () =>
    Effect.gen(function*() {
      yield* open("zheng")
      yield* guess("zheng", 2)
      assert.strictEqual(yield* tryFrom("10.5.4.1", "zheng", password), 200)
      assert.deepStrictEqual(yield* guess("zheng", 3), [401, 401, 401])
    }))

  it.effect("counts those that come at once", () =>
    Effect.gen(function*() {
      yield* open("wang")
      const all = yield* Effect.all(Array.from({ length: 8 }, (_, place) => tryFrom(`10.5.5.${place}`, "wang", "a guess")), { concurrency: 8 })
      assert.strictEqual(all.filter((status) => status === 401).length, 3)
    }))

  it.effect("says how long the rest lasts, and ends it by then", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      yield* open("feng")
      yield* guess("feng", 3)
      yield* sql`update account_guess set since = since - interval '14 minutes'`
      const visitor = Browser.make("10.5.6.1")
      const response = yield* Accounts.use((_) => _.handle(new Request("http://localhost:4000/api/auth/sign-in/username", {
        method: "POST", headers: new Headers([...visitor.headers(), ["content-type", "application/json"]]), body: JSON.stringify({ username: "feng", password })
      })))
      const left = Number(response.headers.get("x-retry-after"))
      assert.isTrue(left > 0 && left <= 60, String(left))
      yield* sql`update account_guess set since = since - interval '1 minute'`
      assert.strictEqual((yield* visitor.signIn("feng", password)).status, 200)
    }))

  it.effect("keeps no name, and nothing longer than a rest", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      yield* guess("a password typed as the name", 1)
      const [kept] = yield* sql<{ readonly named: boolean; readonly rows: number }>`select bool_or(key !~ '^[0-9a-f]{64}(\\..+)?$') as named, count(*)::int as rows from account_guess`
      assert.deepStrictEqual([kept?.named, (kept?.rows ?? 0) > 0], [false, true])
      yield* sql`update account_guess set since = since - interval '16 minutes'`
      yield* guess("another", 1)
      assert.deepStrictEqual(yield* sql`select count(*)::int as rows from account_guess`, [{ rows: 1 }])
    }))
})
