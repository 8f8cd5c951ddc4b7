import { Register } from "@jianyan/services"
import { Context, Effect, Layer } from "effect"

/** The names the register knows, read at most every few seconds. */
export class People extends Context.Service<People, {
  /** Gives the names of some of a committee's people, by id; who is not in the register is left out. */
  readonly named: (committee: string, ids: Iterable<string>) => Effect.Effect<Readonly<Record<string, string>>>
  /** Reads the names of a committee's people again the next time, for somebody was entered. */
  readonly again: (committee: string) => Effect.Effect<void>
}>()("@jianyan/server/People") {
  static readonly layer: Layer.Layer<People, never, Register> = Layer.effect(People, Effect.gen(function*() {
    const register = yield* Register
    const caches = new Map<string, Effect.Effect<ReadonlyMap<string, string>>>()
    const all = (committee: string) =>
      Effect.suspend(() => {
        const known = caches.get(committee)
        if (known !== undefined) return known
        const read = Effect.map(register.all(committee), (people): ReadonlyMap<string, string> => new Map(people.map((person) => [person.id, person.name])))
        return Effect.flatMap(Effect.cachedWithTTL(read, "5 seconds"), (cached) => {
          caches.set(committee, cached)
          return cached
        })
      })
    return People.of({
      again: (committee) => Effect.sync(() => void caches.delete(committee)),
      named: (committee, ids) =>
        Effect.map(all(committee), (names) => {
          const found: Record<string, string> = {}
          for (const id of ids) {
            const name = names.get(id)
            if (name !== undefined) found[id] = name
          }
          return found
        })
    })
  }))
}
