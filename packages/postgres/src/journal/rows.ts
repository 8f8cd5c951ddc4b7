import type { Stored } from "@jianyan/services/journal"
import { DateTime } from "effect"

/** One row of `journal_entry`, as the driver gives it. */
export interface Row {
  readonly committee: string
  readonly seq: bigint
  readonly stream: string
  readonly version: number
  readonly occurred_at: Date
  readonly recorded_at: Date
  readonly actor: string
  readonly event: string
  readonly previous: string
  readonly hash: string
}

/** Reads a row as the entry that was kept. */
export const fromRow = ({ seq, occurred_at, recorded_at, ...row }: Row): Stored => ({
  ...row,
  seq: Number(seq),
  occurredAt: DateTime.fromDateUnsafe(occurred_at),
  recordedAt: DateTime.fromDateUnsafe(recorded_at)
})

/** Writes an entry as the JSON of its row. */
export const toRow = ({ occurredAt, recordedAt, ...entry }: Stored) => ({
  ...entry,
  occurred_at: DateTime.formatIso(occurredAt),
  recorded_at: DateTime.formatIso(recordedAt)
})
