import type { Proposal } from "@jianyan/domain"
import { AlignmentType, BorderStyle, Document, type IParagraphOptions, type IRunOptions, Packer, Paragraph, TextRun } from "docx"

/** A length in twentieths of a point, as the format counts. */
const mm = (length: number): number => Math.round(length * 56.6929)

const red = "C00000"
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "方正小标宋简体" }
const fang = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312" }
const hei = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" }

/** Half points of the sizes Chinese print names: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
const [second, third, fourth] = [44, 32, 28]

/** Exactly 28 points a line gives the 22 lines of a page that the standard asks for. */
const line = { line: 560, lineRule: "exact" } as const

const run = (text: string, options: Omit<IRunOptions, "text"> = {}) => new TextRun({ font: fang, size: third, ...options, text })
const paragraph = (children: ReadonlyArray<TextRun>, options: Omit<IParagraphOptions, "children"> = {}) => new Paragraph({ spacing: line, ...options, children: [...children] })
const indented = (text: string, options: Omit<IRunOptions, "text"> = {}) => paragraph([run(text, options)], { indent: { firstLine: 640 } })

/** Writes an official letter as a Word document, laid out by GB/T 9704 as far as a letter needs it: A4, red head and double rule, number, class mark, title, body, signature, copies. */
export const letterDocx = async (letter: Proposal.OfficialLetter): Promise<Uint8Array> => {
  const document = new Document({
    creator: letter.unit, title: letter.title,
    sections: [{
      properties: { page: { size: { width: mm(210), height: mm(297) }, margin: { top: mm(30), bottom: mm(35), left: mm(28), right: mm(26) } } },
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
