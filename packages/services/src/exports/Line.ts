import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { canonical } from "../journal/seal.ts"
import type { Stored } from "../journal/Stored.ts"

/** One line as it is read: what was hashed, and the hash it names. */
export interface Line {
  readonly open: Uint8Array
  readonly hash: string
}

/** `,"hash":"` before 64 digits, and `"}` after them. */
const [before, digits, after] = [9, 64, 2]
const newline = 10

/** Hashes texts one after another: SHA-256, in hex. */
export const hashOf = (...parts: ReadonlyArray<string | Uint8Array>): string => {
  const hash = sha256.create()
  for (const part of parts) hash.update(typeof part === "string" ? utf8ToBytes(part) : part)
  return bytesToHex(hash.digest())
}

/** Closes a line that follows another with the hash of that one's hash and of itself; `open` is its JSON without the last brace. */
export const close = (previous: string, open: string): { readonly text: string; readonly hash: string } => {
  const hash = hashOf(previous, open)
  return { text: `${open},"hash":"${hash}"}`, hash }
}

/** Writes an entry of the journal as a line; its hash is the journal's own. */
export const ofEntry = (entry: Stored): string => `${canonical(entry).slice(0, -1)},"hash":"${entry.hash}"}`

/** Hashes an entry's line as the journal does. */
export const hashOfEntry = (line: Line): string => hashOf(line.open, "}")

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

/** Parts a line from its hash; none for one that does not end in a hash. */
export const read = (line: Uint8Array): Line | undefined => {
  const cut = line.length - before - digits - after
  if (cut < 1) return undefined
  const [, hash] = /^,"hash":"([0-9a-f]{64})"\}$/u.exec(latin(line.subarray(cut))) ?? []
  return hash === undefined ? undefined : { open: line.subarray(0, cut), hash }
}

/** Parts a file into its lines; the last is what stands after the last newline, and empty in a whole file. */
export const split = (bytes: Uint8Array): ReadonlyArray<Uint8Array> => {
  const lines: Array<Uint8Array> = []
  let from = 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, from)) {
    lines.push(bytes.subarray(from, end))
    from = end + 1
  }
  lines.push(bytes.subarray(from))
  return lines
}

/** Reads text as it stands; throws where it is not UTF-8. */
export const text = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
