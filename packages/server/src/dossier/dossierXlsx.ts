import write from "write-excel-file/universal"

/** What a cell holds: words, a number, a calendar day, or nothing. */
export type Cell = string | number | { readonly day: string } | undefined

/** A sheet of a workbook; each column has its head and its width in characters. */
export interface Sheet {
  readonly name: string
  readonly columns: ReadonlyArray<{ readonly head: string; readonly width: number }>
  readonly rows: ReadonlyArray<ReadonlyArray<Cell>>
}

const written = (cell: Cell) => {
  if (cell === undefined || cell === "") return null
  if (typeof cell === "string") return { value: cell, type: String, wrap: true, alignVertical: "top" as const }
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" as const }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd", alignVertical: "top" as const }
}

/** Writes sheets into one workbook (xlsx): bold heads that stay in sight, days as days and numbers as numbers. Words never begin a formula. */
export const dossierXlsx = async (sheets: ReadonlyArray<Sheet>): Promise<Uint8Array> => {
  const book = await write(sheets.map(({ columns, name, rows }) => ({
    sheet: name, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })),
    data: [columns.map(({ head }) => ({ value: head, type: String, fontWeight: "bold" as const })), ...rows.map((row) => row.map(written))]
  }))).toBlob()
  return new Uint8Array(await book.arrayBuffer())
}
