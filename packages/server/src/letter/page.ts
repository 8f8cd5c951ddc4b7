import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx"

/** A length in twentieths of a point, as the format counts. */
export const mm = (length: number): number => Math.round(length * 56.6929)

/** The typefaces Chinese official print is set in: 小标宋 for titles, 仿宋 for text, 黑体 for headings. */
export const faces = {
  song: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "方正小标宋简体" },
  fang: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312" },
  hei: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" }
} as const

/** Half points of the sizes Chinese print names: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
export const sizes = { second: 44, third: 32, fourth: 28 } as const

/** Exactly 28 points a line gives the 22 lines of a page that GB/T 9704 asks for. */
export const line = { line: 560, lineRule: "exact" } as const

/** An A4 page with the margins of GB/T 9704. */
export const page = { size: { width: mm(210), height: mm(297) }, margin: { top: mm(30), bottom: mm(35), left: mm(28), right: mm(26) } } as const

/** A run of text, in 仿宋 of 三号 unless told. */
export const run = (text: string, options: Omit<IRunOptions, "text"> = {}) => new TextRun({ font: faces.fang, size: sizes.third, ...options, text })

/** A paragraph on the lines of the page. */
export const paragraph = (children: ReadonlyArray<TextRun>, options: Omit<IParagraphOptions, "children"> = {}) => new Paragraph({ spacing: line, ...options, children: [...children] })
