import { assert, layer as provided } from "@effect/vitest"
import { Accounts } from "@jianyan/services"
import { Effect, Layer, Option, Redacted } from "effect"
import { Browser } from "@jianyan/services/testing"
import { code } from "./authenticator.ts"
import { database } from "./database.ts"
import { layer } from "./layer.ts"

const house = layer({ secret: Redacted.make("a secret of the test, never of a house") }).pipe(Layer.provide(database))

provided(house, { timeout: "60 seconds", excludeTestServices: true })("the second step", (it) => {
  const password = "opens the door"

  /** Opens an account, and has its owner scan the code and confirm it. */
  const enable = Effect.fnUntraced(function*(user: string, address: string) {
    const account = yield* Accounts.use((_) => _.open({ user, password, displayName: user, seats: [] }))
    const visitor = Browser.make(address)
    yield* visitor.signIn(user, password)
    const scanned = yield* visitor.post("/two-factor/enable", { password })
    const uri = scanned.body?.totpURI ?? ""
    const confirmed = yield* visitor.post("/two-factor/verify-totp", { code: code(uri) })
    assert.strictEqual(confirmed.status, 200)
    return { account, uri, backupCodes: scanned.body?.backupCodes ?? [], visitor }
  })

  it.effect("is asked for after the password, and lets nobody in before", () =>
    Effect.gen(function*() {
      const { uri } = yield* enable("li", "10.1.0.1")
      const visitor = Browser.make("10.1.0.2")
      const first = yield* visitor.signIn("li", password)
      assert.deepStrictEqual([first.status, first.body?.twoFactorRedirect], [200, true])
      assert.deepStrictEqual(yield* visitor.known, Option.none())
      const second = yield* visitor.post("/two-factor/verify-totp", { code: code(uri) })
      assert.strictEqual(second.status, 200)
      assert.deepStrictEqual(yield* visitor.known, Option.some("li"))
    }))

  it.effect("refuses a wrong code with 401", () =>
    Effect.gen(function*() {
      const { uri } = yield* enable("qian", "10.1.0.3")
      const visitor = Browser.make("10.1.0.4")
      yield* visitor.signIn("qian", password)
      const wrong = String((Number(code(uri)) + 500_000) % 1_000_000).padStart(6, "0")
      const answer = yield* visitor.post("/two-factor/verify-totp", { code: wrong })
      assert.deepStrictEqual([answer.status, answer.body?.code], [401, "INVALID_CODE"])
      assert.deepStrictEqual(yield* visitor.known, Option.none())
    }))

  it.effect("does not take the right code without the password before it", () =>
    Effect.gen(function*() {
      const { uri } = yield* enable("sun", "10.1.0.5")
      const visitor = Browser.make("10.1.0.6")
      assert.strictEqual((yield* visitor.post("/two-factor/verify-totp", { code: code(uri) })).status, 401)
      assert.deepStrictEqual(yield* visitor.known, Option.none())
    }))

  it.effect("takes each backup code once", () =>
    Effect.gen(function*() {
      const { backupCodes } = yield* enable("zhou", "10.1.0.7")
      const attempt = Effect.fnUntraced(function*(address: string) {
        const visitor = Browser.make(address)
        yield* visitor.signIn("zhou", password)
        yield* visitor.post("/two-factor/verify-backup-code", { code: backupCodes[0] })
        return yield* visitor.known
      })
      assert.deepStrictEqual(yield* attempt("10.1.0.8"), Option.some("zhou"))
      assert.deepStrictEqual(yield* attempt("10.1.0.9"), Option.none())
    }))

  it.effect("is not set up without the password", () =>
    Effect.gen(function*() {
      yield* Accounts.use((_) => _.open({ user: "wu", password, displayName: "wu", seats: [] }))
      const visitor = Browser.make("10.1.0.10")
      yield* visitor.signIn("wu", password)
      assert.strictEqual((yield* visitor.post("/two-factor/enable", { password: "a guess" })).status, 400)
    }))

  it.effect("is gone once the owner disables it with the password", () =>
    Effect.gen(function*() {
      const { visitor } = yield* enable("zheng", "10.1.0.11")
      assert.strictEqual((yield* visitor.post("/two-factor/disable", { password })).status, 200)
      const again = Browser.make("10.1.0.12")
      yield* again.signIn("zheng", password)
      assert.deepStrictEqual(yield* again.known, Option.some("zheng"))
    }))

  it.effect("is gone once the office renews the account, on trusted devices too", () =>
    Effect.gen(function*() {
      const { account, uri } = yield* enable("wang", "10.1.0.13")
      const trusted = Browser.make("10.1.0.14")
      yield* trusted.signIn("wang", password)
      yield* trusted.post("/two-factor/verify-totp", { code: code(uri), trustDevice: true })
      yield* Accounts.use((_) => _.renew(account.id, "another way in"))
      assert.deepStrictEqual(yield* trusted.known, Option.none())
      const again = Browser.make("10.1.0.15")
      yield* again.signIn("wang", "another way in")
      assert.deepStrictEqual(yield* again.known, Option.some("wang"))
      const anew = yield* again.post("/two-factor/enable", { password: "another way in" })
      assert.strictEqual(anew.status, 200, "and can be set up anew")
    }))
})
