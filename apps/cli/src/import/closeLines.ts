/** A line that holds nothing but the number of its page. */
const pageNumber = /^[ \t\u3000]*[-—–·]?[ \t]*\d{1,3}[ \t]*[-—–·]?[ \t]*$/u

/** Takes out the lines that hold only a page number, which a PDF leaves in the middle of a sentence. */
export const withoutPageNumbers = (text: string): string => text.replace(/\r\n?/gu, "\n").split("\n").filter((line) => !pageNumber.test(line)).join("\n")

/** Fewer characters than this are a line of their own, not one that ran to the margin. */
const full = 20

const ended = /[。！？；：!?;:…”’」』][ \t\u3000]*$/u
const begins = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）]|[①-⑨]|第[一二三四五六七八九十]+[，,、：:])/u

const runsOn = (line: string, next: string): boolean => [...line].length >= full && !ended.test(line) && next.trim() !== "" && !begins.test(next)

/** Closes the line breaks that a PDF put at its margin, and the spaces it put between Chinese characters; paragraphs stay apart. */
export const closeLines = (text: string): string => {
  const paragraphs: Array<string> = []
  let open: string | undefined
  for (const line of text.split("\n")) {
    const before: string | undefined = paragraphs.at(-1)
    if (open !== undefined && before !== undefined && runsOn(open, line)) paragraphs[paragraphs.length - 1] = `${before}\n${line}`
    else paragraphs.push(line)
    open = line
  }
  return paragraphs
    .map((paragraph) => paragraph.replace(/(?<=[\p{Script=Han}，。；：、”）])\s+|\s+(?=[\p{Script=Han}，。；：、“（])/gu, "").replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n")
}
