import { Committee, Member } from "@jianyan/domain"
import { assert, it } from "@effect/vitest"
import { Effect, Layer, Stream } from "effect"
import { Journal } from "../journal/Journal.ts"
import { Accounts } from "./Accounts.ts"
import { openBySystem } from "./openBySystem.ts"

const binhe = Committee.Id.make("binhe")
const opening = { user: "office", password: "a first password", displayName: "办公室", seats: [{ committee: binhe, role: "office" as const }] }

it.effect("refuses a second way in for one member", () =>
  Effect.gen(function*() {
    const member = Member.Id.make("m-1"), seats = [{ committee: binhe, role: "member" as const, member }]
    yield* openBySystem(binhe, { ...opening, user: "li", seats })
    assert.deepInclude(yield* Effect.flip(openBySystem(binhe, { ...opening, user: "sun", seats })), { _tag: "Account.MemberSeated", member, user: "li" })
  }).pipe(Effect.provide(Layer.mergeAll(Accounts.layerMemory([]), Journal.layerMemory))))

it.effect("opens an account and writes that the house itself gave it its roles, once", () =>
  Effect.gen(function*() {
    const { id } = yield* openBySystem(binhe, opening)
    assert.strictEqual((yield* Effect.flip(openBySystem(binhe, opening)))._tag, "Account.UserTaken")
    const entries = yield* Journal.use((journal) => Stream.runCollect(journal.read(binhe)))
    assert.deepStrictEqual(entries.map(({ actor, event, stream }) => [actor, stream, event._tag]), [["system", `access/${id}`, "AccessGiven"]])
  }).pipe(Effect.provide(Layer.mergeAll(Accounts.layerMemory([]), Journal.layerMemory))))
