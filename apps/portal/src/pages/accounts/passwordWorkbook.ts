/** Writes rows as a workbook (xlsx), the first its head; every cell is text, so that no password is taken for a number. */
export const passwordWorkbook = async (rows: ReadonlyArray<ReadonlyArray<string>>, name: string): Promise<Blob> => {
  const { default: write } = await import("write-excel-file/universal")
  const [head = [], ...others] = rows
  return write([{
    sheet: name, stickyRowsCount: 1, columns: head.map(() => ({ width: 24 })),
    data: [head.map((value) => ({ value, type: String, fontWeight: "bold" as const })), ...others.map((row) => row.map((value) => ({ value, type: String })))]
  }]).toBlob()
}
