import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { DateTime } from "effect"
import type { Stored } from "./Stored.ts"

/** Writes the canonical JSON (RFC 8785) of everything in an entry but its hash; the event goes in as the text that is kept. */
export const canonical = (entry: Omit<Stored, "hash">): string => {
  const text = JSON.stringify
  return `{"actor":${text(entry.actor)},"committee":${text(entry.committee)},"event":${entry.event}`
    + `,"occurredAt":${text(DateTime.formatIso(entry.occurredAt))},"previous":${text(entry.previous)}`
    + `,"recordedAt":${text(DateTime.formatIso(entry.recordedAt))},"seq":${entry.seq}`
    + `,"stream":${text(entry.stream)},"version":${entry.version}}`
}

/** Hashes an entry: SHA-256, in hex, over its canonical form, which holds the hash of the entry before. */
export const seal = (entry: Omit<Stored, "hash">): string => bytesToHex(sha256(utf8ToBytes(canonical(entry))))
