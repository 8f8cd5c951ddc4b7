import type { Language } from "./say.ts"

const digits = "零一二三四五六七八九"

const digit = (written: string): number => digits.indexOf(written.replace("零", ""))

const numberOf = (written: string): number => {
  if (/^\d+$/u.test(written)) return Number(written)
  const [hundreds = "", rest = ""] = written.includes("百") ? written.split("百") : ["", written]
  const [tens = "", ones = ""] = rest.includes("十") ? rest.split("十") : ["零", rest]
  return digit(hundreds) * 100 + (tens === "" ? 1 : digit(tens)) * 10 + digit(ones)
}

const number = "[零一二三四五六七八九十百\\d]+"
const printed = new RegExp(`^第(${number})条(?:第(${number})款)?(?:第?[（(]?(${number})[）)]?项?)?$`, "u")

const alone = new RegExp(`^第(${number})项$`, "u")

/**
 * Says the number of a clause as a language writes it: 第八条（一） is Article 8 (1), 第八条第二款第（三）项 Article 8, paragraph 2 (3), 第九项 Item 9.
 *
 * In Chinese, and where the number is not one of an article (奖励分·提案), it is given as printed.
 */
export const sayClause = (clause: string, language: Language): string => {
  if (language === "zh") return clause
  const item = alone.exec(clause), found = printed.exec(clause)
  if (item !== null) return `Item ${numberOf(item[1] ?? "")}`
  if (found === null) return clause
  const [, article = "", paragraph, point] = found
  return `Article ${numberOf(article)}${paragraph === undefined ? "" : `, paragraph ${numberOf(paragraph)}`}${point === undefined ? "" : ` (${numberOf(point)})`}`
}
