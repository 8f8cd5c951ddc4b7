import { AlignmentType, Document, Packer, Table, TableCell, TableRow, WidthType } from "docx"
import { faces, page, paragraph, run, sizes } from "../letter/page.ts"

/** The record of a year to be printed: a title, whose it is, and the rows of its table under their heads. */
export interface Printed {
  readonly title: string
  readonly by: string
  readonly heads: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<string>>
  readonly empty: string
}

/** The widths of the columns, in hundredths of the page. */
const widths = [16, 20, 44, 20] as const

const cell = (text: string, column: number, head: boolean) =>
  new TableCell({
    width: { size: widths[column] ?? 20, type: WidthType.PERCENTAGE }, margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [paragraph([run(text, { size: 22, font: head ? faces.hei : faces.fang })], { spacing: {} })]
  })

/** Writes the record of a year as a Word document: one row for every record, in order of day. */
export const recordDocx = async ({ by, empty, heads, rows, title }: Printed): Promise<Uint8Array> => {
  const table = [heads, ...rows].map((cells, place) => new TableRow({ tableHeader: place === 0, cantSplit: true, children: cells.map((text, column) => cell(text, column, place === 0)) }))
  const document = new Document({
    creator: by, title,
    sections: [{
      properties: { page },
      children: [
        paragraph([run(title, { font: faces.song, size: sizes.second })], { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 200 } }),
        paragraph([run(by)], { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
        rows.length === 0 ? paragraph([run(empty)]) : new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: table })
      ]
    }]
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
