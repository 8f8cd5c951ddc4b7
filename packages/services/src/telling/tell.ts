import { HouseEvent } from "@jianyan/domain"
import type { DateTime } from "effect"
import { Effect } from "effect"
import { Journal, type Stale } from "../journal/Journal.ts"
import { type Person, Register } from "../register/Register.ts"

/** One thing to be told: who did it, when, and what happened. */
export interface Told {
  readonly actor: string
  readonly at: DateTime.Utc
  readonly event: HouseEvent.HouseEvent
}

/** How many entries may be on their way at once; the journal writes those that arrive together in one flush, in order. */
const together = 256

/**
 * Writes a history into the journal of a committee and gives how many entries were missing.
 *
 * A telling that was cut short goes on where it ended; one that is complete adds nothing. The register comes first, so no name is ever missing.
 */
export const tell = (committee: string, people: ReadonlyArray<Person>, happened: ReadonlyArray<Told>): Effect.Effect<number, Stale, Journal | Register> =>
  Effect.gen(function*() {
    const journal = yield* Journal
    const known = yield* journal.head(committee)
    if (known >= happened.length) return 0
    yield* Register.use((register) => register.putMany(committee, people))
    const versions = new Map<string, number>()
    const writes = happened.map(({ actor, at, event }) => {
      const stream = HouseEvent.stream(event)
      const expected = versions.get(stream) ?? 0
      versions.set(stream, expected + 1)
      return { actor, at, write: { stream, expected, events: [event] } }
    })
    yield* Effect.forEach(writes.slice(known), ({ actor, at, write }) => journal.append(committee, [write], { actor, occurredAt: at }), { concurrency: together, discard: true })
    return happened.length - known
  })
