import { ed25519 } from "@noble/curves/ed25519.js"
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js"
import type { DateTime } from "effect"
import { canonical } from "./canonical.ts"
import { type Header, Seal } from "./Export.ts"

/** The lines of an export before the one that seals it. */
export interface Unsealed {
  readonly lines: ReadonlyArray<string>
  readonly header: Header
  /** The hashes of its first and of its last line. */
  readonly first: string
  readonly last: string
}

const sealText = canonical(Seal)

/** Says what is to be signed of an export made at a time. */
export const sealOf = ({ first, header, last }: Unsealed, at: DateTime.Utc): string =>
  sealText({ committee: header.committee, of: header.of, year: header.year, header: first, last, seq: header.seq, head: header.head, at })

/** Signs a text: Ed25519 (RFC 8032), in hex. */
export const sign = (secret: Uint8Array, text: string): string => bytesToHex(ed25519.sign(utf8ToBytes(text), secret))

/** Says whether a text was signed with the secret of a public key. */
export const signed = (key: string, text: Uint8Array, signature: string): boolean => ed25519.verify(hexToBytes(signature), text, hexToBytes(key), { zip215: false })

/** Makes the secret of a new pair of keys. */
export const newSecret = (): Uint8Array => ed25519.utils.randomSecretKey()

/** Gives the public key of a secret, in hex. */
export const publicOf = (secret: Uint8Array): string => bytesToHex(ed25519.getPublicKey(secret))

/** Puts the seal under an export and gives its bytes. */
export const closeWith = ({ lines }: Unsealed, seal: string, key: string, signature: string): Uint8Array =>
  utf8ToBytes(`${lines.join("\n")}\n{"seal":${seal},"key":"${key}","signature":"${signature}"}\n`)
