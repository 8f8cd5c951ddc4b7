import { House } from "@jianyan/domain"
import { Result, Schema } from "effect"
import { genesis } from "../journal/Stored.ts"
import { type Header, Told } from "./Export.ts"
import * as Line from "./Line.ts"
import { breaks, type Reader } from "./Reader.ts"

/** What the entries of an export come to. */
export interface Entries {
  readonly house: House.House
  /** How many were found whole, from the first. */
  readonly whole: number
  /** The numbers of the entries of each stream. */
  readonly seqs: ReadonlyMap<string, ReadonlyArray<number>>
}

/** How many lines are read between two looks at the clock. */
const stride = 100

const told = Schema.decodeUnknownResult(Told)
const isEntry = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, 9)) === "{\"actor\":"
const numberOf = (open: Uint8Array): number => Number(/"seq":(\d+),"stream":"[^"]*","version":\d+$/u.exec(Line.text(open))?.[1])
const streamIn = (bytes: Uint8Array): string | undefined => /"stream":"([^"]*)","version":\d+,"hash":/u.exec(new TextDecoder().decode(bytes))?.[1]

/** Reads the entries up to the one the header names, checks their chain and folds them; ends with the first that does not hold. Yields how many were read. */
export function* readEntries(reader: Reader, header: Header): Generator<number, Entries> {
  let house = House.empty
  let previous = genesis
  const seqs = new Map<string, Array<number>>()
  for (let seq = 1; seq <= header.seq; seq++) {
    if (seq % stride === 0) yield seq
    const stop = () => ({ house, whole: seq - 1, seqs })
    const bytes = reader.lines[reader.at] ?? new Uint8Array()
    const line = Line.read(bytes)
    if (line === undefined || Line.hashOfEntry(line) !== line.hash) {
      const stream = streamIn(bytes)
      breaks(reader, { _tag: "Entry", seq, ...(stream === undefined ? {} : { stream }) }, isEntry(bytes) || stream !== undefined ? "changed" : "missing")
      return stop()
    }
    const found = numberOf(line.open)
    if (found !== seq) {
      const later = reader.lines.slice(reader.at + 1, header.seq + 1).some((bytes) => {
        const other = Line.read(bytes)
        return other !== undefined && Line.hashOfEntry(other) === other.hash && numberOf(other.open) === seq
      })
      breaks(reader, { _tag: "Entry", seq }, later ? "misplaced" : "missing")
      return stop()
    }
    const entry = told(JSON.parse(Line.text(bytes)), { onExcessProperty: "error" })
    if (Result.isFailure(entry)) {
      const stream = streamIn(bytes)
      breaks(reader, { _tag: "Entry", seq, ...(stream === undefined ? {} : { stream }) }, "unknown")
      return stop()
    }
    const { event, stream } = entry.success
    if (entry.success.previous !== previous) {
      breaks(reader, { _tag: "Entry", seq, stream }, "unlinked")
      return stop()
    }
    house = House.evolve(house, event)
    const known = seqs.get(stream)
    if (known === undefined) seqs.set(stream, [seq])
    else known.push(seq)
    previous = line.hash
    reader.hash = line.hash
    reader.at++
  }
  return { house, whole: header.seq, seqs }
}
