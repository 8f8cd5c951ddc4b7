import { assert, layer } from "@effect/vitest"
import { Proposal, Signing, Unit } from "@jianyan/domain"
import { DateTime, Effect, type Layer, Option } from "effect"
import { Contacts, type Kept } from "./Contacts.ts"

const one = (id: string, on: string): Kept => ({
  id: Signing.Id.make(id), of: Proposal.Id.make("p-1"), unit: Unit.Id.make("transport"), at: DateTime.makeUnsafe(`${on}T01:00:00Z`), secret: "a secret", signing: { signedBy: "李明", phone: "0000-0000" }
})

/** What every keeper of the people of letters keeps to; each test writes to a committee of its own. */
export const suite = <E>(name: string, contacts: Layer.Layer<Contacts, E>) =>
  layer(contacts, { timeout: "60 seconds", excludeTestServices: true })(`the people of letters ${name}`, (it) => {
    it.effect("keeps what it is given, once, and lists it in order", () =>
      Effect.gen(function*() {
        const c = yield* Contacts
        const [late, early] = [one("a", "2026-03-02"), one("b", "2026-03-01")]
        for (const kept of [late, early, { ...late, signing: {} }]) yield* c.keep("kept", kept)
        assert.deepStrictEqual(yield* c.all("kept"), [early, late])
        assert.deepStrictEqual(yield* c.find("kept", "a"), Option.some(late))
        assert.deepStrictEqual(yield* c.find("kept-elsewhere", "a"), Option.none())
      }))

    it.effect("forgets in one committee and no other", () =>
      Effect.gen(function*() {
        const c = yield* Contacts
        for (const committee of ["forgotten", "remembered"]) yield* c.keep(committee, one("a", "2026-03-02"))
        yield* c.erase("forgotten", "a")
        yield* c.erase("forgotten", "nothing")
        assert.deepStrictEqual([yield* c.all("forgotten"), (yield* c.all("remembered")).length], [[], 1])
      }))

    it.effect("forgets nothing where what belongs to it fails", () =>
      Effect.gen(function*() {
        const c = yield* Contacts
        yield* c.keep("failing", one("a", "2026-03-02"))
        assert.strictEqual(yield* Effect.flip(c.together(Effect.andThen(c.erase("failing", "a"), Effect.fail("refused")))), "refused")
        assert.lengthOf(yield* c.all("failing"), 1)
      }))
  })
