import { AlignmentType, Document, FootnoteReferenceRun, Packer } from "docx"
import { faces, page, paragraph, run, sizes } from "../letter/page.ts"

/** A duty report to be printed: its title, who reports, when, and each paragraph with the names of the records that bear it out. */
export interface Printed {
  readonly title: string
  readonly by: string
  readonly date: string
  readonly paragraphs: ReadonlyArray<{ readonly text: string; readonly records: ReadonlyArray<string> }>
}

/** Writes a duty report as a Word document; every paragraph ends in a note that names its records. */
export const dutyReportDocx = async ({ by, date, paragraphs, title }: Printed): Promise<Uint8Array> => {
  const notes = Object.fromEntries(paragraphs.map(({ records }, place) => [place + 1, { children: [paragraph([run(records.join("；"), { size: 18 })], { spacing: {} })] }]))
  const document = new Document({
    creator: by, title, footnotes: notes,
    sections: [{
      properties: { page },
      children: [
        paragraph([run(title, { font: faces.song, size: sizes.second })], { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 400 } }),
        ...paragraphs.map(({ text }, place) => paragraph([run(text), new FootnoteReferenceRun(place + 1)], { indent: { firstLine: 640 } })),
        paragraph([run(by)], { alignment: AlignmentType.RIGHT, indent: { right: 640 }, spacing: { before: 900 }, keepNext: true }),
        paragraph([run(date)], { alignment: AlignmentType.RIGHT, indent: { right: 640 } })
      ]
    }]
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
