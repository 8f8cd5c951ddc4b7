import { HouseEvent } from "@jianyan/domain"
import type { DateTime } from "effect"
import { Effect } from "effect"
import { type Entry, Journal, type Stale } from "../journal/Journal.ts"
import { type Person, Register } from "../register/Register.ts"

/** One thing to be told: who did it, when, and what happened. */
export interface Told {
  readonly actor: string
  readonly at: DateTime.Utc
  readonly event: HouseEvent.HouseEvent
}

/** Writes a history into the journal of a committee that has none yet, with the people it speaks of; the register first, so no name is ever missing. */
export const tell = (committee: string, people: ReadonlyArray<Person>, happened: ReadonlyArray<Told>): Effect.Effect<number, Stale, Journal | Register> =>
  Effect.gen(function*() {
    const journal = yield* Journal
    yield* Register.use((register) => register.putMany(committee, people))
    const versions = new Map<string, number>()
    for (const { actor, at, event } of happened) {
      const stream = HouseEvent.stream(event)
      const expected = versions.get(stream) ?? 0
      const written: ReadonlyArray<Entry> = yield* journal.append(committee, [{ stream, expected, events: [event] }], { actor, occurredAt: at })
      versions.set(stream, expected + written.length)
    }
    return happened.length
  })
