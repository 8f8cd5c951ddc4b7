import { DateTime, Effect, Option, Result, Stream } from "effect"
import { extend } from "./extend.ts"
import { follow } from "./follow.ts"
import type { Entry, Journal, Part } from "./Journal.ts"
import { empty, type Stored } from "./Stored.ts"
import { toEntry } from "./toEntry.ts"
import { check, checkEnd, type Link, start } from "./verify.ts"
import * as Wakes from "./Wakes.ts"

/** The journal of one committee in memory. */
export interface Kept {
  readonly entries: Array<Stored>
  readonly versions: Map<string, number>
  readonly requests: Map<string, ReadonlyArray<Entry>>
  head: Link & { readonly recordedAt: DateTime.Utc }
}

/** Makes a journal over what is kept in a map, by committee; whoever holds the map sees, and could change, every entry. */
export const makeMemory = (journals: Map<string, Kept>): Journal["Service"] => {
  const wakes = Wakes.make()
  const decoded = new WeakMap<Stored, Entry>()
  const read = (stored: Stored) => {
    const entry = decoded.get(stored) ?? toEntry(stored)
    decoded.set(stored, entry)
    return entry
  }
  const entriesOf = (committee: string) => journals.get(committee)?.entries ?? []
  const open = (committee: string): Kept => {
    const kept = journals.get(committee) ?? { entries: [], versions: new Map(), requests: new Map(), head: empty }
    journals.set(committee, kept)
    return kept
  }
  return {
    append: (committee, writes, given) =>
      Effect.flatMap(DateTime.now, (now) =>
        Effect.suspend(() => {
          const kept = open(committee)
          const before = given.id === undefined ? undefined : kept.requests.get(given.id)
          if (before !== undefined) return Effect.succeed(before)
          const written = extend(committee, kept.head, kept.versions, writes, given, now)
          if (Result.isFailure(written)) return Effect.fail(written.failure)
          for (const entry of written.success) {
            kept.entries.push(entry)
            kept.versions.set(entry.stream, entry.version)
            kept.head = entry
          }
          const entries = written.success.map(read)
          if (given.id !== undefined) kept.requests.set(given.id, entries)
          wakes.wake(committee)
          return Effect.succeed(entries)
        })),
    answered: (committee, id) => Effect.sync(() => Option.fromUndefinedOr(journals.get(committee)?.requests.get(id))),
    read: (committee, part) =>
      Stream.suspend(() => Stream.fromIterable(entriesOf(committee).filter(isIn(part ?? {})).map(read))),
    kept: (committee) => Stream.suspend(() => Stream.fromIterable([...entriesOf(committee)])),
    tail: (committee, after) =>
      follow({
        after,
        join: wakes.join(committee),
        page: (last) => Effect.sync(() => entriesOf(committee).slice(Math.max(0, last)).map(read))
      }),
    head: (committee) => Effect.sync(() => journals.get(committee)?.head.seq ?? 0),
    committees: Effect.sync(() => [...journals].filter(([, kept]) => kept.head.seq > 0).map(([id]) => id).sort()),
    verify: (committee) =>
      Effect.sync(() => {
        let last: Link = start
        for (const entry of entriesOf(committee)) {
          const broken = check(last, entry)
          if (Option.isSome(broken)) return broken
          last = entry
        }
        return checkEnd(last, journals.get(committee)?.head ?? empty)
      })
  }
}

const isIn = ({ after = 0, stream, recordedUntil, occurredUntil }: Part) => (entry: Stored) =>
  entry.seq > after
  && (stream === undefined || entry.stream === stream)
  && (recordedUntil === undefined || DateTime.isLessThanOrEqualTo(entry.recordedAt, recordedUntil))
  && (occurredUntil === undefined || DateTime.isLessThanOrEqualTo(entry.occurredAt, occurredUntil))
