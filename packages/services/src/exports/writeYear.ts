import { Assessment } from "@jianyan/domain"
import type { Stored } from "../journal/Stored.ts"
import { canonical } from "./canonical.ts"
import { Header } from "./Export.ts"
import * as Line from "./Line.ts"
import type { Unsealed } from "./seal.ts"

/** Writes a sheet as the one text it has: what the house writes and what a reader recomputes are compared byte for byte. */
export const sheetText = canonical(Assessment.Sheet.Sheet)

/** Writes a header as the one canonical text that is hashed and signed. */
export const headerText = canonical(Header)

/** Writes a committee's year: a header, every entry of the journal up to the one it names, and the sheets. */
export const writeYear = (header: Header, entries: Iterable<Stored>, sheets: Iterable<Assessment.Sheet.Sheet>): Unsealed => {
  const first = Line.close("", `{"export":${headerText(header)}`)
  const lines = [first.text]
  let last = first.hash
  for (const entry of entries) {
    lines.push(Line.ofEntry(entry))
    last = entry.hash
  }
  for (const sheet of sheets) {
    const line = Line.close(last, `{"sheet":${sheetText(sheet)}`)
    lines.push(line.text)
    last = line.hash
  }
  return { lines, header, first: first.hash, last }
}
