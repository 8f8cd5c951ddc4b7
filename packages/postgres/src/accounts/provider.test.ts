import { PgClient } from "@effect/sql-pg"
import { assert, layer as provided } from "@effect/vitest"
import { Accounts } from "@jianyan/services"
import { Context, Effect, Layer, Option, Redacted } from "effect"
import { Browser } from "@jianyan/services/testing"
import { database } from "./database.ts"
import * as IdentityProvider from "./IdentityProvider.ts"
import { layer } from "./layer.ts"

class Institution extends Context.Service<Institution, IdentityProvider.IdentityProvider>()("test/Institution") {}

const trusting = (issuer: string) =>
  layer({
    secret: Redacted.make("a secret of the test, never of a house"),
    provider: { issuer, clientId: "jianyan", clientSecret: Redacted.make("between the two") }
  })

const house = Layer.unwrap(Effect.map(Institution, ({ issuer }) => trusting(issuer))).pipe(Layer.provideMerge(database), Layer.provideMerge(Layer.effect(Institution, IdentityProvider.start)))

provided(house, { timeout: "60 seconds", excludeTestServices: true })("the institution's identity provider", (it) => {
  const password = "opens the door"

  /** Goes away to the provider by one of the two ways, is recognised there as the subject, and comes back. */
  const goAs = Effect.fnUntraced(function*(visitor: Browser.Browser, way: "/sign-in/social" | "/link-social", subject: string) {
    const sent = yield* visitor.post(way, { provider: "oidc", callbackURL: "/home", errorCallbackURL: "/refused" })
    const back = (yield* Institution).grant(sent.body?.url ?? "", subject)
    return yield* visitor.get(`/callback/oidc?${back}`)
  })

  const enter = Effect.fnUntraced(function*(user: string, address: string) {
    yield* Accounts.use((_) => _.open({ user, password, displayName: user, seats: [] }))
    const visitor = Browser.make(address)
    yield* visitor.signIn(user, password)
    return visitor
  })

  it.effect("lets in who linked it to the account once", () =>
    Effect.gen(function*() {
      const linked = yield* goAs(yield* enter("li", "10.4.0.1"), "/link-social", "subject-li")
      assert.deepStrictEqual([linked.status, linked.location], [302, "/home"])
      const visitor = Browser.make("10.4.0.2")
      const back = yield* goAs(visitor, "/sign-in/social", "subject-li")
      assert.deepStrictEqual([back.status, back.location], [302, "/home"])
      assert.deepStrictEqual(yield* visitor.known, Option.some("li"))
    }))

  it.effect("sends back a person it knows and the house does not, and opens no account", () =>
    Effect.gen(function*() {
      const sql = yield* PgClient.PgClient
      const count = Effect.map(sql`select id from account_user`, (rows) => rows.length)
      const before = yield* count
      const visitor = Browser.make("10.4.0.3")
      const back = yield* goAs(visitor, "/sign-in/social", "subject-nobody")
      assert.strictEqual(back.status, 302)
      assert.match(back.location ?? "", /^\/refused\?error=signup_disabled/u)
      assert.deepStrictEqual(yield* visitor.known, Option.none())
      assert.strictEqual(yield* count, before)
    }))

  it.effect("is not linked to two accounts", () =>
    Effect.gen(function*() {
      yield* goAs(yield* enter("qian", "10.4.0.4"), "/link-social", "subject-shared")
      const second = yield* goAs(yield* enter("sun", "10.4.0.5"), "/link-social", "subject-shared")
      assert.match(second.location ?? "", /^\/refused\?error=/u)
      const visitor = Browser.make("10.4.0.6")
      yield* goAs(visitor, "/sign-in/social", "subject-shared")
      assert.deepStrictEqual(yield* visitor.known, Option.some("qian"))
    }))

  it.effect("lets nobody in any more once the owner unlinked it", () =>
    Effect.gen(function*() {
      const owner = yield* enter("zheng", "10.4.0.13")
      yield* goAs(owner, "/link-social", "subject-zheng")
      const sql = yield* PgClient.PgClient
      const [link] = yield* sql<{ id: string }>`select c.id from account_credential c join account_user u on u.id = c."userId" where u.username = 'zheng' and c."providerId" = 'oidc'`
      assert.strictEqual((yield* owner.post("/unlink-account", { accountId: link?.id ?? "" })).status, 200)
      const visitor = Browser.make("10.4.0.14")
      assert.match((yield* goAs(visitor, "/sign-in/social", "subject-zheng")).location ?? "", /^\/refused\?error=/u)
      assert.deepStrictEqual(yield* visitor.known, Option.none())
    }))

  it.effect("is not linked by a visitor who is not signed in", () =>
    Effect.gen(function*() {
      const answer = yield* Browser.make("10.4.0.7").post("/link-social", { provider: "oidc", callbackURL: "/home" })
      assert.strictEqual(answer.status, 401)
    }))

  it.effect("lets nobody in by an answer that was not asked for", () =>
    Effect.gen(function*() {
      yield* goAs(yield* enter("zhou", "10.4.0.8"), "/link-social", "subject-zhou")
      const victim = Browser.make("10.4.0.9")
      const sent = yield* Browser.make("10.4.0.10").post("/sign-in/social", { provider: "oidc", callbackURL: "/home" })
      const back = (yield* Institution).grant(sent.body?.url ?? "", "subject-zhou")
      yield* victim.get(`/callback/oidc?${back}`)
      assert.deepStrictEqual(yield* victim.known, Option.none())
    }))

  it.effect("keeps the password as the other way in", () =>
    Effect.gen(function*() {
      yield* goAs(yield* enter("wu", "10.4.0.11"), "/link-social", "subject-wu")
      const visitor = Browser.make("10.4.0.12")
      yield* visitor.signIn("wu", password)
      assert.deepStrictEqual(yield* visitor.known, Option.some("wu"))
    }))
})

provided(trusting("http://127.0.0.1:1").pipe(Layer.provide(database)), { timeout: "60 seconds", excludeTestServices: true })(
  "an identity provider that is away",
  (it) => {
    it.effect("does not keep people from signing in by password", () =>
      Effect.gen(function*() {
        yield* Accounts.use((_) => _.open({ user: "li", password: "opens the door", displayName: "li", seats: [] }))
        const visitor = Browser.make("10.4.1.1")
        yield* visitor.signIn("li", "opens the door")
        assert.deepStrictEqual(yield* visitor.known, Option.some("li"))
        assert.strictEqual((yield* visitor.post("/sign-in/social", { provider: "oidc", callbackURL: "/home" })).status, 404)
      }))
  }
)
