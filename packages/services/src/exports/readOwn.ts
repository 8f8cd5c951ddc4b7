import { Assessment } from "@jianyan/domain"
import { Option, Schema } from "effect"
import { Hash, type Header, Own, type Part, Run } from "./Export.ts"
import { breaks, type Reader, take } from "./Reader.ts"

/** What a member's pack comes to. */
export interface Pack {
  readonly own: ReadonlyArray<Own>
  readonly runs: ReadonlyArray<Run>
  /** The sheets that its records give under its editions. */
  readonly sheets: ReadonlyArray<Assessment.Sheet.Sheet>
}

const strict = { onExcessProperty: "error" } as const

const read = <A, I>(reader: Reader, name: string, part: Part, schema: Schema.Codec<A, I>): Option.Option<A> => {
  const json = take(reader, name, part)
  if (json === undefined) return Option.none()
  const found = Schema.decodeUnknownOption(schema)(json, strict)
  if (Option.isNone(found)) breaks({ ...reader, at: reader.at - 1 }, part, "unknown")
  return found
}

const times = <A>(count: number, next: (place: number) => Option.Option<A>): Option.Option<ReadonlyArray<A>> => {
  const all: Array<A> = []
  for (let place = 0; place < count; place++) {
    const found = next(place)
    if (Option.isNone(found)) return Option.none()
    all.push(found.value)
  }
  return Option.some(all)
}

/** Reads a member's pack and recomputes the sheets from it; none, with what is wrong written down, at the first line that does not hold. */
export const readOwn = (reader: Reader, header: Header): Option.Option<Pack> =>
  Option.gen(function*() {
    const runs = yield* times(header.runs ?? 0, (place) => read(reader, "run", { _tag: "Run", place }, Run))
    const from = reader.at
    const own = yield* times(header.facts ?? 0, (place) => read(reader, "own", { _tag: "Fact", place }, Own))
    const hashes = yield* read(reader, "hashes", { _tag: "Hashes" }, Schema.Array(Hash))
    if (hashes.length !== header.seq || hashes.at(-1) !== header.head) breaks({ ...reader, at: reader.at - 1 }, { _tag: "Hashes" }, "differs")
    for (const [place, { entries, fact }] of own.entries()) {
      const listed = fact.member === header.member && entries.every(([seq, hash]) => hashes[seq - 1] === hash)
      if (!listed) breaks({ ...reader, at: from + place }, { _tag: "Fact", place, record: fact.record }, "differs")
    }
    const member = header.member
    const sheets = member === undefined ? [] : runs.map(({ roles, rulebook, year }) => Assessment.assess(rulebook, { id: member, roles }, own.map(({ fact }) => fact), year))
    return { own, runs, sheets }
  })
