import { Option, Schema } from "effect"
import { type Header, Seal } from "./Export.ts"
import * as Line from "./Line.ts"
import { breaks, type Reader } from "./Reader.ts"
import { signed } from "./seal.ts"

/** A seal whose signature holds, and the key it was signed with. */
export interface Sealed {
  readonly seal: Seal
  readonly key: string
}

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(Seal))
const part = { _tag: "Seal" } as const

const begins = new TextEncoder().encode('{"seal":')
const isSeal = (line: Uint8Array): boolean => begins.every((byte, at) => line[at] === byte)

/** Where the seal stands: the last line that begins as one; where none does, the first that nothing else has claimed. */
const placeOf = ({ at, broken, lines }: Reader): number => {
  const begun = lines.findLastIndex(isSeal)
  if (begun >= 0) return begun
  const last = Math.max(0, lines.length - (lines.at(-1)?.length === 0 ? 2 : 1))
  return broken.length === 0 ? Math.min(at, last) : last
}

/** Reads the seal at the end of an export and checks its signature; none, with what is wrong written down, where it does not hold or is not the end. */
export const readSeal = (reader: Reader): Sealed | undefined => {
  reader.at = placeOf(reader)
  const bytes = reader.lines[reader.at] ?? new Uint8Array()
  const [, text = "", key = "", signature = ""] = /^\{"seal":(\{.*\}),"key":"([0-9a-f]{64})","signature":"([0-9a-f]{128})"\}$/su.exec(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)) ?? []
  const after = reader.lines.slice(reader.at + 1)
  if (text === "" || after.length === 0) {
    breaks(reader, part, bytes.length === 0 && after.length <= 1 ? "missing" : "changed")
    return undefined
  }
  const seal = decode(text)
  if (Option.isNone(seal) || !signed(key, new TextEncoder().encode(text), signature)) {
    breaks(reader, part, "unsigned")
    return undefined
  }
  if (after.length > 1 || after[0]?.length !== 0) {
    reader.at++
    breaks(reader, part, "beyond")
    return undefined
  }
  return { seal: seal.value, key }
}

/** Holds what was read, where it is whole in itself, against what was signed: it may still be another text. A key that is not among those expected is told. */
export const checkSeal = (reader: Reader, { key, seal }: Sealed, read: { readonly header: Header; readonly first: string } | undefined, keys: ReadonlyArray<string>): void => {
  if (read !== undefined) {
    const { first, header } = read
    const same = seal.header === first && seal.last === reader.hash && seal.head === header.head && seal.seq === header.seq
      && seal.committee === header.committee && seal.year === header.year && seal.of === header.of
    if (!same) breaks(reader, part, "differs")
  }
  if (keys.length > 0 && !keys.includes(key)) breaks(reader, part, "otherKey")
}

/** Gives the hash that the first line names. */
export const firstOf = (reader: Reader): string => Line.read(reader.lines[0] ?? new Uint8Array())?.hash ?? ""
