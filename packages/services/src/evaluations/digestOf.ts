import type { Assessment } from "@jianyan/domain"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { sheetText } from "../exports/writeYear.ts"

/** Hashes sheets in the order given: SHA-256, in hex, over their canonical texts (RFC 8785), a line each. */
export const digestOf = (sheets: ReadonlyArray<Assessment.Sheet.Sheet>): string => bytesToHex(sha256(utf8ToBytes(sheets.map((sheet) => `${sheetText(sheet)}\n`).join(""))))
