import { Committee, Proposal, Signing, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Contacts, type Kept } from "./Contacts.ts"
import { digest } from "./digest.ts"
import { Signings } from "./Signings.ts"

const binhe = Committee.Id.make("binhe"), of = Proposal.Id.make("p-1"), unit = Unit.Id.make("transport")
const officer: Seated = { account: "account-unit", committee: binhe, roles: ["handlingUnit"], unit }
const signing = { signedBy: "李明", phone: "0000-8010000" }
const draft: Proposal.Reply.Draft = { class: "A", text: "现答复如下。", answers: [], signing }
const layer = Layer.provideMerge(Signings.layer, Layer.mergeAll(Contacts.layerMemory, Layer.provideMerge(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory))))

const inHouse = <A, E>(story: Effect.Effect<A, E, Contacts | Houses | Journal | Signings | Visitor>) =>
  Effect.andThen(founding, story).pipe(Effect.provideService(Visitor, officer), Effect.provide(layer), Effect.scoped)
const all = Contacts.use((it) => it.all(binhe))

/** Writes what a verb would when it sends a reply. */
const send = (reply: Proposal.Reply.Draft) =>
  Houses.use((houses) => houses.act(binhe, { actor: officer.account }, (_, at) => Result.succeed({ events: [{ _tag: "ReplySent" as const, proposal: of, at, reply: { ...reply, unit, round: 1, at } }] })))

describe("Signings", () => {
  it.effect("sends a reply on with a digest in place of the people its letter names", () =>
    inHouse(Effect.gen(function*() {
      const [event] = yield* Signings.use((it) => it.apart(of, { ...draft, apart: { id: "invented", parts: ["phone"], digest: "0".repeat(64) } }, send))
      const [kept, ...more] = yield* all
      assert.deepStrictEqual([kept?.signing, kept?.of, kept?.unit, more], [signing, of, unit, []])
      assert.deepStrictEqual(event?._tag === "ReplySent" && event.reply.apart, { id: String(kept?.id), parts: ["signedBy", "phone"], digest: digest(kept?.secret ?? "", signing) })
      assert.notInclude(JSON.stringify(event), signing.signedBy)
    })))

  it.effect("forgets them again when the reply is refused, or was sent before", () =>
    inHouse(Effect.gen(function*() {
      assert.strictEqual(yield* Effect.flip(Signings.use((it) => it.apart(of, draft, () => Effect.fail("refused")))), "refused")
      yield* Signings.use((it) => it.apart(of, draft, () => Effect.succeed([])))
      assert.deepStrictEqual(yield* all, [])
    })))

  it.effect("forgets whose time is over, and writes it down, while the others stay", () =>
    inHouse(Effect.gen(function*() {
      const houses = yield* Houses
      yield* Effect.orDie(houses.act(binhe, { actor: "system" }, ({ committee }, at) => {
        const self = Option.getOrThrow(committee)
        return Result.map(Committee.adoptPolicy(self, { ...self.policy, letter: { bears: ["phone"], keeps: 30 } }, Proposal.policyInUse(HashMap.empty()), at), (event) => ({ events: [event] }))
      }))
      const kept = (id: string, day: string): Kept => ({ id: Signing.Id.make(id), of, unit, at: DateTime.makeUnsafe(`${day}T02:00:00Z`), secret: "a secret", signing })
      yield* Contacts.use((it) => Effect.forEach([kept("old", "1970-01-01"), kept("new", "1970-01-02")], (one) => it.keep(binhe, one), { discard: true }))
      yield* TestClock.setTime(DateTime.makeUnsafe("1970-01-31T02:00:00Z").epochMilliseconds)
      assert.strictEqual(yield* Signings.use((it) => it.eraseExpired(binhe)), 0)
      yield* TestClock.setTime(DateTime.makeUnsafe("1970-02-01T02:00:00Z").epochMilliseconds)
      assert.strictEqual(yield* Signings.use((it) => it.eraseExpired(binhe)), 1)
      assert.deepStrictEqual((yield* all).map(({ id }) => id), ["new"])
      assert.deepStrictEqual((yield* Signings.use((it) => it.list)).erased.map(({ because, by, id }) => [id, because, by]), [["old", "expired", "system"]])
      assert.deepStrictEqual(yield* Journal.use((journal) => journal.verify(binhe)), Option.none())
    })))
})
