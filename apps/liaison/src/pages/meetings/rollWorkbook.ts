/** The widths of the columns before those of the half days, in characters. */
const widths = [14, 14, 22] as const

/** Writes the roll of a meeting as a workbook (xlsx): its first row is the head and stays in sight, and every cell is text, so that a number such as 001 keeps its noughts. */
export const rollWorkbook = async (rows: ReadonlyArray<ReadonlyArray<string>>, name: string): Promise<Blob> => {
  const { default: write } = await import("write-excel-file/universal")
  const [head = [], ...others] = rows
  return write([{
    sheet: name, stickyRowsCount: 1, columns: head.map((_, place) => ({ width: widths[place] ?? 16 })),
    data: [head.map((value) => ({ value, type: String, fontWeight: "bold" as const })), ...others.map((row) => row.map((value) => value === "" ? null : { value, type: String }))]
  }]).toBlob()
}
