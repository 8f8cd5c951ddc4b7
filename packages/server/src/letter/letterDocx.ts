import type { Proposal } from "@jianyan/domain"
import { AlignmentType, BorderStyle, Document, type IRunOptions, Packer } from "docx"
import { faces, line, page, paragraph, run, sizes } from "./page.ts"

const red = "C00000"
const { hei, song } = faces
const { fourth, second } = sizes

const indented = (text: string, options: Omit<IRunOptions, "text"> = {}) => paragraph([run(text, options)], { indent: { firstLine: 640 } })

/** Writes an official letter as a Word document, laid out by GB/T 9704 as far as a letter needs it: A4, red head and double rule, number, class mark, title, body, signature, copies. */
export const letterDocx = async (letter: Proposal.OfficialLetter): Promise<Uint8Array> => {
  const document = new Document({
    creator: letter.unit, title: letter.title,
    sections: [{
      properties: { page },
      children: [
        paragraph([run(letter.unit, { font: song, size: 64, color: red })], {
          alignment: AlignmentType.CENTER, spacing: { after: 120 }, border: { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 24, color: red, space: 6 } }
        }),
        ...(letter.document === undefined ? [] : [paragraph([run(letter.document)], { alignment: AlignmentType.RIGHT })]),
        paragraph([run(`类别：${letter.mark}`, { font: hei })], { alignment: AlignmentType.RIGHT }),
        ...(letter.signedBy === undefined ? [] : [paragraph([run(`签发人：${letter.signedBy}`)], { alignment: AlignmentType.RIGHT })]),
        paragraph([run(letter.title, { font: song, size: second })], { alignment: AlignmentType.CENTER, spacing: { before: 480, after: 400 } }),
        paragraph([run(letter.to)]),
        ...letter.opening.map((text) => indented(text)),
        ...letter.answers.flatMap(({ heading, text }) => [indented(heading, { font: hei }), indented(text)]),
        indented(letter.closing),
        ...(letter.contact === undefined ? [] : [paragraph([run(`（${letter.contact}）`)], { indent: { firstLine: 640 } })]),
        paragraph([run(letter.unit)], { alignment: AlignmentType.RIGHT, spacing: { ...line, before: 900 }, indent: { right: 640 }, keepNext: true }),
        paragraph([run(letter.date)], { alignment: AlignmentType.RIGHT, indent: { right: 640 }, keepNext: true }),
        paragraph([run(`办理结果为${letter.mark}类：${letter.definition}。`, { size: fourth })], { spacing: { ...line, before: 600 } }),
        paragraph([run(`抄送：${letter.copies.join("，")}。`, { size: fourth })], {
          border: { top: { style: BorderStyle.SINGLE, size: 8, color: "000000", space: 2 }, bottom: { style: BorderStyle.SINGLE, size: 8, color: "000000", space: 2 } }
        })
      ]
    }]
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
