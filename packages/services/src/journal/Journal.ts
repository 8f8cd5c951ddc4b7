import type { HouseEvent } from "@jianyan/domain"
import { Context, type DateTime, type Effect, Layer, type Option, type Stream } from "effect"
import { makeMemory } from "./memory.ts"
import { Stale } from "./Stale.ts"
import type { Stored } from "./Stored.ts"

export { Stale }

/** One thing that happened in a committee, as it is read. */
export interface Entry extends Omit<Stored, "event"> {
  readonly event: HouseEvent.HouseEvent
}

/** What one stream is to receive; no events only asserts the version. */
export interface Write {
  readonly stream: string
  /** The version the writer saw; 0 for a stream that does not exist yet. */
  readonly expected: number
  readonly events: ReadonlyArray<HouseEvent.HouseEvent>
}

/** Who appends, when it occurred, and the key under which a repeated request is known. */
export interface Given {
  readonly actor: string
  readonly occurredAt: DateTime.Utc
  /** Idempotency key within the committee: the same key again returns the same entries and writes nothing. */
  readonly id?: string
}

/** Which part of a journal is read: after a position, of one stream, as it was known or had occurred by a time (inclusive). */
export interface Part {
  readonly after?: number
  readonly stream?: string
  readonly recordedUntil?: DateTime.Utc
  readonly occurredUntil?: DateTime.Utc
}

/** The first entry at which a journal does not hold together. */
export interface Broken {
  readonly seq: number
  /** Absent when the entry itself is missing. */
  readonly stream?: string
  /** `hash`: the entry was changed; `previous`: it does not follow the entry before; `gap`: it is missing. */
  readonly what: "hash" | "previous" | "gap"
}

/**
 * What happened, for ever: one append-only, hash-chained journal per committee.
 * A journal that cannot be reached or read is a defect, not a refusal.
 */
export class Journal extends Context.Service<Journal, {
  /** Writes to several streams at once, all or nothing, and returns the entries in the order written. */
  readonly append: (committee: string, writes: ReadonlyArray<Write>, given: Given) => Effect.Effect<ReadonlyArray<Entry>, Stale>
  /** What an append under this key has written already, so that a repeated request need not be decided again. */
  readonly answered: (committee: string, id: string) => Effect.Effect<Option.Option<ReadonlyArray<Entry>>>
  /** Reads what is written, in order, and ends. */
  readonly read: (committee: string, part?: Part) => Stream.Stream<Entry>
  /** Reads what is written, in order, as it is kept: every event as the very text that was hashed. */
  readonly kept: (committee: string) => Stream.Stream<Stored>
  /** Reads what is written after a position and then whatever is appended, by any process; never misses or repeats, and never ends. */
  readonly tail: (committee: string, after: number) => Stream.Stream<Entry>
  /** The position of the last entry; 0 before the first. */
  readonly head: (committee: string) => Effect.Effect<number>
  /** Every committee in whose journal something is written, in order of id. */
  readonly committees: Effect.Effect<ReadonlyArray<string>>
  /** Recomputes the chain from what is kept, and names the first entry at which it breaks. */
  readonly verify: (committee: string) => Effect.Effect<Option.Option<Broken>>
}>()("@jianyan/services/Journal") {
  /** A journal that lives as long as its layer. */
  static readonly layerMemory: Layer.Layer<Journal> = Layer.sync(Journal, () => Journal.of(makeMemory(new Map())))
}
