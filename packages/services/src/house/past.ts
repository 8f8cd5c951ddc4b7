import { Day, House } from "@jianyan/domain"
import { DateTime, Effect, Semaphore, Stream } from "effect"
import type { Journal, Part } from "../journal/Journal.ts"

/**
 * A point of the past: what the journal held after an entry, or what had occurred by the end of a day in China, as far as it was recorded by the end of another.
 *
 * With an entry, the day says only when it is read. With a day by which it was recorded and no other, it is read on that day.
 */
export type AsOf = { readonly seq: number; readonly day?: Day.Day } | { readonly day: Day.Day; readonly known?: Day.Day } | { readonly known: Day.Day; readonly day?: Day.Day }

/** A house as it stood, and how far the journal was read for it. */
interface Stood {
  readonly house: House.House
  readonly head: number
}

/** How many houses of the past are kept at hand; the one asked for longest ago gives way. */
const atHand = 8

const end = (day: Day.Day): DateTime.Utc => DateTime.subtract(Day.start(Day.addDays(day, 1)), { milliseconds: 1 })

const partOf = (asOf: AsOf): Part =>
  "seq" in asOf ? {} : { ...(asOf.day === undefined ? {} : { occurredUntil: end(asOf.day) }), ...(asOf.known === undefined ? {} : { recordedUntil: end(asOf.known) }) }

/** Gives the day on which a point of the past is read; none where only an entry is named. */
export const readOn = (asOf: AsOf): Day.Day | undefined => "seq" in asOf ? asOf.day : asOf.day ?? asOf.known

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
