import type { Assessment } from "@jianyan/domain"
import { Option, Result, Schema } from "effect"
import { frame } from "../scores/Frame.ts"
import { digestOf } from "../evaluations/digestOf.ts"
import { sheets as sheetsOf } from "../scores/sheets.ts"
import { checkSeal, firstOf, readSeal } from "./checkSeal.ts"
import { compareSheets } from "./compareSheets.ts"
import { type Broken, Header, type Own, type Seal } from "./Export.ts"
import { type Organised, organised } from "./organised.ts"
import { breaks, open, type Reader, take } from "./Reader.ts"
import { readEntries } from "./readEntries.ts"
import { readOwn } from "./readOwn.ts"

/** How far a check has come: entries that were read, of how many. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** What came out of a check. An export holds when nothing is broken; the first break comes first. */
export interface Report {
  readonly header: Option.Option<Header>
  /** The signed seal and the key it was signed with; none where the signature does not hold. */
  readonly sealed: Option.Option<{ readonly seal: Seal; readonly key: string }>
  /** How many entries of the journal were found whole, from the first. */
  readonly entries: number
  /** The sheets that the records give, recomputed here. */
  readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>
  /** The sheets of groups and stations and of handling units, recomputed as well; none where the export does not tell them. */
  readonly others: ReadonlyArray<Organised>
  /** How many sheets there are of all of them, and how many of these the export says with the very same bytes. */
  readonly recomputed: number
  readonly same: number
  /** The editions that speak for the year. */
  readonly rulebooks: ReadonlyArray<Assessment.Rulebook.Rulebook>
  /** The numbers of the entries of each stream of the journal; of a member's pack, those its records come from. */
  readonly seqs: ReadonlyMap<string, ReadonlyArray<number>>
  readonly broken: ReadonlyArray<Broken>
}

interface Recomputed extends Pick<Report, "entries" | "sheets" | "others" | "rulebooks" | "seqs"> {
  /** Whether everything before the sheets was read, so that they can be held against what the export says. */
  readonly whole: boolean
}

const decodeHeader = Schema.decodeUnknownOption(Header)

const readHeader = (reader: Reader): Option.Option<Header> => {
  const json = take(reader, "export", { _tag: "Header" })
  if (json === undefined) return Option.none()
  const header = decodeHeader(json, { onExcessProperty: "error" })
  if (Option.isNone(header)) breaks({ ...reader, at: 0 }, { _tag: "Header" }, "unknown")
  return header
}

function* ofYear(reader: Reader, header: Header): Generator<Progress, Recomputed> {
  const reading = readEntries(reader, header)
  let step = reading.next()
  while (step.done !== true) {
    yield { done: step.value, of: header.seq }
    step = reading.next()
  }
  const { house, seqs, whole } = step.value
  if (whole < header.seq) return { entries: whole, sheets: [], others: [], rulebooks: [], seqs, whole: false }
  if (reader.hash !== header.head) breaks({ ...reader, at: 0 }, { _tag: "Header" }, "differs")
  yield { done: whole, of: header.seq }
  const framed = frame(house, header.year, header.on)
  if (Result.isFailure(framed)) return { entries: whole, sheets: [], others: [], rulebooks: [], seqs, whole: true }
  const found = sheetsOf(house, framed.success), sheets = [...found.sheets, ...found.earlier]
  if (header.digest !== undefined && header.digest !== digestOf(sheets)) breaks({ ...reader, at: 0 }, { _tag: "Header" }, "differs")
  const others = header.others === undefined ? [] : organised(house, header.year, header.on)
  if (header.others !== undefined && header.others.join() !== others.map(({ subject }) => subject).join()) breaks({ ...reader, at: 0 }, { _tag: "Header" }, "differs")
  return { entries: whole, sheets, others, rulebooks: [framed.success.rulebook, ...framed.success.earlier.map(({ rulebook }) => rulebook)], seqs, whole: true }
}

const seqsOf = (own: ReadonlyArray<Own>): ReadonlyMap<string, ReadonlyArray<number>> => new Map(own.map(({ entries, fact }) => [fact.record, entries.map(([seq]) => seq)]))

const ofMember = (reader: Reader, header: Header): Recomputed =>
  Option.match(readOwn(reader, header), {
    onNone: () => ({ entries: 0, sheets: [], others: [], rulebooks: [], seqs: new Map(), whole: false }),
    onSome: ({ own, runs, sheets }) => ({ entries: 0, sheets, others: [], rulebooks: runs.map(({ rulebook }) => rulebook), seqs: seqsOf(own), whole: true })
  })

/**
 * Checks an export with nothing but its bytes: every hash and the order of its lines, the signature, and every sheet recomputed from the records.
 *
 * Where keys are given, it must be signed with one of them. Yields how far it has come, so that a page can show it.
 */
export function* verify(bytes: Uint8Array, keys: ReadonlyArray<string> = []): Generator<Progress, Report> {
  const reader = open(bytes)
  const header = readHeader(reader)
  if (Option.isNone(header)) return { header, sealed: Option.none(), entries: 0, sheets: [], others: [], recomputed: 0, same: 0, rulebooks: [], seqs: new Map(), broken: reader.broken }
  const { whole, ...found } = header.value.of === "year" ? yield* ofYear(reader, header.value) : ofMember(reader, header.value)
  const recomputed = [...found.sheets, ...found.others.flatMap(({ sheets }) => sheets)]
  const same = whole ? compareSheets(reader, recomputed) : 0
  const unbroken = reader.broken.length === 0
  const sealed = readSeal(reader)
  if (sealed !== undefined) checkSeal(reader, sealed, unbroken ? { header: header.value, first: firstOf(reader) } : undefined, keys)
  return { header, sealed: Option.fromUndefinedOr(sealed), ...found, recomputed: recomputed.length, same, broken: reader.broken }
}
