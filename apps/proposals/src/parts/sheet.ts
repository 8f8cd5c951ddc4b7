import { DateTime } from "effect"

/** What a cell of a sheet holds: words, a number, an instant, a calendar day, or nothing. */
export type Cell = string | number | DateTime.Utc | { readonly day: string } | undefined

/** A sheet with a head that stays in sight; each column has its width in characters. */
export interface Sheet {
  readonly name: string
  readonly columns: ReadonlyArray<{ readonly head: string; readonly width: number }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

const written = (cell: Cell) => {
  if (cell === undefined) return null
  if (typeof cell === "string") return { value: cell, type: String }
  if (typeof cell === "number") return { value: cell, type: Number }
  return "day" in cell ? { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" } : { value: DateTime.toDateUtc(DateTime.add(cell, { hours: 8 })), type: Date, format: "yyyy-mm-dd hh:mm" }
}

/** Names at most 31 characters long, without those a workbook refuses. */
const called = (name: string): string => name.replace(/[[\]:*?/\\]/gu, " ").slice(0, 31)

/** Writes sheets into one workbook (xlsx): bold heads that stay in sight, widths, numbers as numbers and days as days, in Beijing time. */
export const toWorkbook = async (sheets: ReadonlyArray<Sheet>): Promise<Blob> => {
  const { default: write } = await import("write-excel-file/universal")
  return write(sheets.map(({ columns, name, rows }) => ({
    sheet: called(name), stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ head }) => ({ value: head, type: String, fontWeight: "bold" as const })), ...rows.map((row) => row.map(written))]
  }))).toBlob()
}

/** Hands a file to the visitor to keep. */
export const keep = (file: Blob, name: string): void => {
  const href = URL.createObjectURL(file)
  const link = Object.assign(document.createElement("a"), { href, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
