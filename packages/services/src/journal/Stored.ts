import { DateTime } from "effect"

/** One entry as it is kept: the event is the canonical text that was hashed. */
export interface Stored {
  readonly committee: string
  /** Position in the journal of the committee, from 1, without gaps. */
  readonly seq: number
  /** The life it belongs to, as `noun/id`. */
  readonly stream: string
  /** Position in the stream, from 1, without gaps. */
  readonly version: number
  readonly occurredAt: DateTime.Utc
  readonly recordedAt: DateTime.Utc
  /** The account that acted, or `system`. */
  readonly actor: string
  readonly event: string
  /** The hash of the entry before, or {@link genesis} for the first. */
  readonly previous: string
  readonly hash: string
}

/** The end of a journal: what the next entry is chained to. */
export interface Head {
  readonly seq: number
  readonly hash: string
  readonly recordedAt: DateTime.Utc
}

/** What the first entry of every committee names as the one before it. */
export const genesis = "0".repeat(64)

/** The end of a journal in which nothing is written yet. */
export const empty: Head = { seq: 0, hash: genesis, recordedAt: DateTime.makeUnsafe(0) }
