import { House } from "@jianyan/domain"
import { Effect, Option, type Scope, Stream } from "effect"
import type { Entry, Journal } from "../journal/Journal.ts"
import type { Snapshots } from "../snapshots/Snapshots.ts"
import { type Change, empty, fold, fromSnapshot, type Standing, toBytes } from "./Standing.ts"

/** Keeps one committee's house folded up to the end of its journal. */
export interface Keeper {
  readonly now: Effect.Effect<Standing>
  /** Takes in what was just appended here, without waiting for the tail. */
  readonly take: (entries: ReadonlyArray<Entry>) => Effect.Effect<void>
  /** Waits until the house stands after a position of the journal. */
  readonly reach: (seq: number) => Effect.Effect<void>
  /** Hears every change from now on. */
  readonly hear: (listener: (change: Change) => void) => () => void
}

/** Entries after which another snapshot is worth its writing. */
const snapshotEvery = 2_000

/** Opens the keeper of a committee: from its snapshot, then along the tail of the journal until its scope closes. */
export const open = (
  journal: Journal["Service"], snapshots: Snapshots["Service"], committee: string
): Effect.Effect<Keeper, never, Scope.Scope> =>
  Effect.gen(function*() {
    const kept = Option.flatMap(yield* snapshots.load(committee, fold), fromSnapshot)
    let standing = Option.getOrElse(kept, () => empty)
    const versions = new Map(standing.versions)
    let saved = standing.seq
    const listeners = new Set<(change: Change) => void>()
    const waiting = new Set<{ readonly seq: number; readonly resume: () => void }>()

    const apply = (entry: Entry) => {
      if (entry.seq !== standing.seq + 1) return
      const before = standing.house
      const after = House.evolve(before, entry.event)
      versions.set(entry.stream, entry.version)
      standing = { house: after, seq: entry.seq, versions }
      for (const listener of listeners) listener({ entry, before, after })
      for (const one of waiting) {
        if (one.seq > entry.seq) continue
        waiting.delete(one)
        one.resume()
      }
    }
    const save = Effect.suspend(() => {
      if (standing.seq === saved) return Effect.void
      saved = standing.seq
      return snapshots.save(committee, fold, standing.seq, toBytes(standing))
    })
    const due = Effect.suspend(() => standing.seq - saved >= snapshotEvery ? save : Effect.void)
    const reach = (seq: number) =>
      Effect.callback<void>((resume) => {
        if (standing.seq >= seq) return resume(Effect.void)
        const one = { seq, resume: () => resume(Effect.void) }
        waiting.add(one)
        return Effect.sync(() => waiting.delete(one))
      })

    yield* Effect.addFinalizer(() => save)
    yield* Effect.forkScoped(Stream.runForEach(journal.tail(committee, standing.seq), (entry) => Effect.andThen(Effect.sync(() => apply(entry)), due)), { startImmediately: true })
    yield* reach(yield* journal.head(committee))
    return {
      now: Effect.sync(() => standing),
      take: (entries) => Effect.andThen(Effect.sync(() => entries.forEach(apply)), Effect.suspend(() => reach(entries.at(-1)?.seq ?? 0))),
      reach,
      hear: (listener) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      }
    }
  })
