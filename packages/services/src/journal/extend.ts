import { DateTime, Result } from "effect"
import * as codec from "./codec.ts"
import type { Given, Write } from "./Journal.ts"
import { seal } from "./seal.ts"
import { Stale } from "./Stale.ts"
import type { Head, Stored } from "./Stored.ts"

/**
 * Chains what is written to the end of a journal, and refuses all of it when one stream is not at the version its writer saw.
 * Every expectation is held against the versions before this append, so two writes may name the same stream.
 * An entry is never recorded before the one it follows, even where a clock goes back.
 */
export const extend = (
  committee: string,
  head: Head,
  versions: ReadonlyMap<string, number>,
  writes: ReadonlyArray<Write>,
  given: Given,
  now: DateTime.Utc
): Result.Result<ReadonlyArray<Stored>, Stale> => {
  const next = new Map(versions)
  for (const { stream, expected } of writes) {
    const actual = versions.get(stream) ?? 0
    if (actual !== expected) return Result.fail(new Stale({ stream, expected, actual }))
  }
  const recordedAt = DateTime.max(now, head.recordedAt)
  const entries: Array<Stored> = []
  let { seq, hash } = head
  for (const { stream, events } of writes) {
    for (const event of events) {
      const version = (next.get(stream) ?? 0) + 1
      next.set(stream, version)
      const open = {
        committee,
        seq: ++seq,
        stream,
        version,
        occurredAt: given.occurredAt,
        recordedAt,
        actor: given.actor,
        event: codec.encode(event),
        previous: hash
      }
      hash = seal(open)
      entries.push({ ...open, hash })
    }
  }
  return Result.succeed(entries)
}
