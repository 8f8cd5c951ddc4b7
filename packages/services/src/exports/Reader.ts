import type { Part, What } from "./Export.ts"
import * as Line from "./Line.ts"

/** Goes through the lines of an export, and keeps what was found wrong. */
export interface Reader {
  /** All lines of the export; the number of the one that is read next is `at + 1`. */
  readonly lines: ReadonlyArray<Uint8Array>
  at: number
  /** The hash that the line before names. */
  hash: string
  readonly broken: Array<{ readonly line: number; readonly part: Part; readonly what: What }>
}

/** Stands before the first line of an export, with nothing found wrong. */
export const open = (bytes: Uint8Array): Reader => ({ lines: Line.split(bytes), at: 0, hash: "", broken: [] })

/** Writes down that the next line does not hold. */
export const breaks = (reader: Reader, part: Part, what: What): void => void reader.broken.push({ line: reader.at + 1, part, what })

/** Takes the next line, `{"name":…` chained to the one before, and gives its JSON; none, with what is wrong written down, where it does not hold. */
export const take = (reader: Reader, name: string, part: Part): unknown => {
  const bytes = reader.lines[reader.at]
  const line = bytes === undefined ? undefined : Line.read(bytes)
  const holds = line !== undefined && Line.hashOf(reader.hash, line.open) === line.hash
  const text = holds ? Line.text(line.open) : ""
  const found = text.startsWith(`{"${name}":`)
  if (!holds || !found) breaks(reader, part, holds || bytes === undefined ? "missing" : "changed")
  if (line !== undefined) reader.hash = line.hash
  if (found) reader.at++
  return found ? JSON.parse(text.slice(name.length + 4)) : undefined
}
