import type { Assessment } from "@jianyan/domain"
import * as Line from "./Line.ts"
import { breaks, type Reader } from "./Reader.ts"
import { sheetText } from "./writeYear.ts"

const isSeal = (bytes: Uint8Array | undefined): boolean => bytes === undefined || bytes.length === 0 || bytes.subarray(0, 8).every((byte, at) => byte === "{\"seal\":".charCodeAt(at))
const opens = (bytes: Uint8Array | undefined): string => {
  const line = bytes === undefined ? undefined : Line.read(bytes)
  return line === undefined ? "" : new TextDecoder("utf-8", { ignoreBOM: true }).decode(line.open)
}

/** Holds the sheets an export says against those that were recomputed, byte for byte and in order; gives how many are the same. */
export const compareSheets = (reader: Reader, recomputed: ReadonlyArray<Assessment.Sheet.Sheet>): number => {
  const before = reader.broken.length
  const expected = recomputed.map((sheet) => `{"sheet":${sheetText(sheet)}`)
  let same = 0
  for (const [place, sheet] of recomputed.entries()) {
    const part = { _tag: "Sheet", member: sheet.member } as const
    const bytes = reader.lines[reader.at]
    const wanted = expected[place] ?? ""
    const found = opens(bytes)
    const line = bytes === undefined ? undefined : Line.read(bytes)
    if (found === wanted && line !== undefined && Line.hashOf(reader.hash, line.open) === line.hash) same++
    else if (isSeal(bytes)) {
      breaks(reader, part, "missing")
      continue
    } else if (found !== wanted && expected.includes(found)) {
      breaks(reader, part, reader.lines.slice(reader.at + 1).some((other) => opens(other) === wanted) ? "misplaced" : "missing")
      return same
    } else breaks(reader, part, line !== undefined && found !== wanted && Line.hashOf(reader.hash, line.open) === line.hash ? "differs" : "changed")
    if (line !== undefined) reader.hash = line.hash
    reader.at++
  }
  if (reader.at < reader.lines.length - 2 && !isSeal(reader.lines[reader.at]) && reader.broken.length === before) breaks(reader, { _tag: "Seal" }, "beyond")
  return same
}
