import { type House, HouseEvent } from "@jianyan/domain"
import { Context, DateTime, Effect, Layer, Option, Queue, Result, Schema, Scope, Semaphore, Stream } from "effect"
import { Journal, type Write } from "../journal/Journal.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Keeper, open } from "./Keeper.ts"
import { type AsOf, makePast } from "./past.ts"
import type { Change, Standing } from "./Standing.ts"

/** Others kept changing the same record; asking again is safe. */
export class Contended extends Schema.TaggedError<Contended>()("House.Contended", { stream: Schema.String }) {}

/** What a verb decided: the events, and further streams that must still stand as they were seen. */
export interface Decision {
  readonly events: ReadonlyArray<HouseEvent.HouseEvent>
  readonly seen?: ReadonlyArray<string>
}

/** Who acts, and the key under which repeating the act is safe. */
export interface Acting {
  readonly actor: string
  readonly key?: string
}

/** A verb asked against the house as it stands now. */
export type Decide<E> = (house: House.House, at: DateTime.Utc) => Result.Result<Decision, E>

const tries = 20

const writes = ({ events, seen = [] }: Decision, versions: ReadonlyMap<string, number>): ReadonlyArray<Write> => {
  const byStream = new Map<string, Array<HouseEvent.HouseEvent>>(seen.map((stream) => [stream, []]))
  for (const event of events) {
    const stream = HouseEvent.stream(event)
    byStream.set(stream, [...(byStream.get(stream) ?? []), event])
  }
  return [...byStream].map(([stream, events]) => ({ stream, expected: versions.get(stream) ?? 0, events }))
}

/** Where every committee's house stands, and the one way in which something happens in it. */
export class Houses extends Context.Service<Houses, {
  /** Reads where a committee's house stands. */
  readonly now: (committee: string) => Effect.Effect<House.House>
  /** Reads where a committee's house stood after an entry of its journal, or at the end of a day. */
  readonly past: (committee: string, asOf: AsOf) => Effect.Effect<House.House>
  /** Lets a verb decide on the house as it stands, writes what it decided, and gives the events written; a stale decision is taken again. */
  readonly act: <E>(committee: string, acting: Acting, decide: Decide<E>) => Effect.Effect<ReadonlyArray<HouseEvent.HouseEvent>, E | Contended>
  /** Reads where a committee's house stands and tells every later change at once, before the act that made it is answered; for as long as the services live. */
  readonly follow: (committee: string, listener: (change: Change) => void) => Effect.Effect<House.House>
  /** Streams every change in a committee's house from now on. */
  readonly changes: (committee: string) => Stream.Stream<Change>
}>()("@jianyan/services/Houses") {
  static readonly layer: Layer.Layer<Houses, never, Journal | Snapshots> = Layer.effect(Houses, Effect.gen(function*() {
    const journal = yield* Journal
    const snapshots = yield* Snapshots
    const scope = yield* Effect.scope
    const lock = yield* Semaphore.make(1)
    const past = yield* makePast(journal)
    const keepers = new Map<string, Keeper>()

    const keeper = (committee: string): Effect.Effect<Keeper> =>
      Effect.suspend(() => {
        const found = keepers.get(committee)
        if (found !== undefined) return Effect.succeed(found)
        return lock.withPermits(1)(Effect.suspend(() => {
          const opened = keepers.get(committee)
          if (opened !== undefined) return Effect.succeed(opened)
          return Effect.tap(Scope.provide(open(journal, snapshots, committee), scope), (it) => Effect.sync(() => keepers.set(committee, it)))
        }))
      })

    const standing = (committee: string): Effect.Effect<Standing> => Effect.flatMap(keeper(committee), (it) => it.now)

    const act = <E>(committee: string, { actor, key }: Acting, decide: Decide<E>): Effect.Effect<ReadonlyArray<HouseEvent.HouseEvent>, E | Contended> =>
      Effect.gen(function*() {
        const it = yield* keeper(committee)
        const id = key === undefined ? undefined : `${actor} ${key}`
        const before = id === undefined ? Option.none() : yield* journal.answered(committee, id)
        if (Option.isSome(before)) return before.value.map((entry) => entry.event)
        let stale = ""
        for (let left = tries; left > 0; left--) {
          const { house, versions } = yield* it.now
          const at = yield* DateTime.now
          const decision = yield* Effect.fromResult(decide(house, at))
          const given = { actor, occurredAt: at, ...(id === undefined ? {} : { id }) }
          const written = yield* Effect.result(journal.append(committee, writes(decision, versions), given))
          if (Result.isSuccess(written)) {
            yield* it.take(written.success)
            return written.success.map((entry) => entry.event)
          }
          stale = written.failure.stream
          yield* it.reach(yield* journal.head(committee))
        }
        return yield* new Contended({ stream: stale })
      })

    const changes = (committee: string) =>
      Stream.unwrap(Effect.map(keeper(committee), (it) =>
        Stream.callback<Change>((queue) =>
          Effect.acquireRelease(
            Effect.sync(() => it.hear((change) => void Queue.offerUnsafe(queue, change))),
            (stop) => Effect.sync(stop)
          ))))

    const follow = (committee: string, listener: (change: Change) => void) =>
      Effect.flatMap(keeper(committee), (it) =>
        Effect.map(it.now, ({ house }) => {
          it.hear(listener)
          return house
        }))

    return Houses.of({ follow, past, now: (committee) => Effect.map(standing(committee), (it) => it.house), act, changes })
  }))
}
