import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { Accounts } from "./Accounts.ts"
import { suite } from "./suite.ts"

suite("in memory", Accounts.layerMemory([]))

const story = [
  { user: "office", password: "office demo", displayName: "办公室", seats: [] },
  { user: "li", password: "member demo", displayName: "李委员", seats: [] }
]

const known = (headers: HeadersInit = {}) =>
  Effect.map(Accounts.use((_) => _.identify(new Headers(headers))), Option.map((account) => account.user))

const post = (path: string, body: unknown = {}) =>
  Accounts.use((_) => _.handle(new Request(`http://page.test/api/auth${path}`, { method: "POST", body: JSON.stringify(body) })))

it.effect("starts with the visitor signed in as the account that is named", () =>
  Effect.gen(function*() {
    assert.deepStrictEqual(yield* known(), Option.some("li"))
  }).pipe(Effect.provide(Accounts.layerMemory(story, { signedIn: "li" }))))

it.effect("remembers a visitor whose cookies do not arrive, until the sign-out", () =>
  Effect.gen(function*() {
    assert.deepStrictEqual(yield* known(), Option.none())
    yield* post("/sign-in/username", { username: "office", password: "office demo" })
    assert.deepStrictEqual(yield* known(), Option.some("office"))
    yield* post("/sign-out")
    assert.deepStrictEqual(yield* known(), Option.none())
  }).pipe(Effect.provide(Accounts.layerMemory(story))))

it.effect("prefers the session that is shown over the one it remembers", () =>
  Effect.gen(function*() {
    const response = yield* post("/sign-in/username", { username: "office", password: "office demo" })
    const { token } = yield* Effect.promise(() => response.json())
    yield* post("/sign-in/username", { username: "li", password: "member demo" })
    assert.deepStrictEqual(yield* known(), Option.some("li"))
    assert.deepStrictEqual(yield* known({ authorization: `Bearer ${token}` }), Option.some("office"))
    assert.deepStrictEqual(yield* known({ authorization: "Bearer invented" }), Option.none())
  }).pipe(Effect.provide(Accounts.layerMemory(story))))
