import { Day, House } from "@jianyan/domain"
import { DateTime, Effect, Semaphore, Stream } from "effect"
import type { Journal, Part } from "../journal/Journal.ts"

/**
 * A point of the past: what the journal held after an entry, or what had occurred by the end of a day in China.
 *
 * With both, the entry says what is known and the day says when it is read.
 */
export type AsOf = { readonly seq: number; readonly day?: Day.Day } | { readonly day: Day.Day }

/** A house as it stood, and how far the journal was read for it. */
interface Stood {
  readonly house: House.House
  readonly head: number
}

/** How many houses of the past are kept at hand; the one asked for longest ago gives way. */
const atHand = 8

const partOf = (asOf: AsOf): Part =>
  "seq" in asOf ? {} : { occurredUntil: DateTime.subtract(Day.start(Day.addDays(asOf.day, 1)), { milliseconds: 1 }) }

/**
 * Replays a committee's journal up to a point of the past.
 *
 * A house that was replayed is kept and carried on by what the journal was given since, so that a fact of an earlier day that is entered late is not missed.
 */
export const makePast = (journal: Journal["Service"]): Effect.Effect<(committee: string, asOf: AsOf) => Effect.Effect<House.House>> =>
  Effect.map(Semaphore.make(1), (one) => {
    const kept = new Map<string, Stood>()
    return (committee, asOf) =>
      one.withPermits(1)(Effect.gen(function*() {
        const name = JSON.stringify([committee, asOf])
        const stood = kept.get(name) ?? { house: House.empty, head: 0 }
        const now = yield* journal.head(committee)
        const head = "seq" in asOf ? Math.min(asOf.seq, now) : now
        let { house } = stood
        if (stood.head < head) {
          const entries = Stream.takeWhile(journal.read(committee, { ...partOf(asOf), after: stood.head }), ({ seq }) => seq <= head)
          yield* Stream.runForEach(entries, ({ event }) => Effect.sync(() => { house = House.evolve(house, event) }))
        }
        kept.delete(name)
        kept.set(name, { house, head })
        const [oldest] = kept.keys()
        if (kept.size > atHand && oldest !== undefined) kept.delete(oldest)
        return house
      }))
  })
