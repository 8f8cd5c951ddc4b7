import type { Backup } from "@jianyan/postgres"
import { DateTime } from "effect"
import { table } from "../screen/table.ts"

/** Reads out what a backup says of itself: when it was taken, its journals, and how many rows each table has. */
export const sayHeader = ({ journals, takenAt, tables }: Backup.Header): string => [
  `taken at ${DateTime.formatIso(takenAt)}`,
  table([
    ...journals.map(({ committee, hash, seq }) => [committee, String(seq), `entries, the last ${hash.slice(0, 12)}`]),
    ...Object.entries(tables).map(([name, rows]) => [name, String(rows), "rows"])
  ], [1])
].join("\n")
