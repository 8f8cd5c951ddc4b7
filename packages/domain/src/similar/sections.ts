import type { Part, Section } from "./Section.ts"

/**
 * Splits a proposal into the parts its headings announce, in order and without gap except the headings.
 *
 * A text that announces no recommendations still often turns to them with 为此建议： or 建议如下：, which then opens the part.
 */
export const sections = (text: string): ReadonlyArray<Section> => {
  const headings = strong(text)
  const found = headings.some((heading) => heading.part === "asks") ? headings : [...headings, ...turn(text, headings)]
  const first = found[0]?.start ?? text.length
  return [
    ...(text.slice(0, first).trim() === "" ? [] : [{ part: "opening" as const, heading: "", from: 0, to: first }]),
    ...found.map(({ part, heading, from }, index) => ({ part, heading, from, to: found[index + 1]?.start ?? text.length }))
  ]
}

interface Heading {
  readonly part: Part
  readonly heading: string
  readonly start: number
  readonly from: number
}

const names: ReadonlyArray<readonly [Part, ReadonlyArray<string>]> = [
  ["situation", ["调研情况", "基本情况", "情况", "现状", "背景", "案由", "案据", "理由"]],
  ["analysis", ["问题分析", "存在问题", "存在的问题", "主要问题", "原因分析", "问题及原因", "分析"]],
  ["asks", ["具体建议", "具体意见", "对策建议", "意见建议", "意见和建议", "工作建议", "建议措施", "对策与建议", "建议和措施", "具体措施", "办法", "建议"]]
]
const partOf = new Map(names.flatMap(([part, words]) => words.map((word) => [word, part] as const)))
const longestFirst = [...partOf.keys()].sort((one, other) => other.length - one.length).join("|")
const announced = new RegExp(
  `(?<=^|[\\n。！？；;”"])[ \\t\\u3000]*(?:[一二三四五六七八九]、|[（(][一二三四五六七八九][）)])?[ \\t]*(${longestFirst})(?:[：:]|(?=[ \\t]*\\n))`,
  "gu"
)
const turned = /(?:为此|因此|对此|特|现|故|[，。])?[^，。；：:\n]{0,14}建议(?:如下)?\s*[：:]/gu

const strong = (text: string): ReadonlyArray<Heading> =>
  Array.from(text.matchAll(announced), (match) => {
    const heading = match[1] ?? ""
    return { part: partOf.get(heading) ?? "opening", heading, start: match.index, from: match.index + match[0].length }
  })

const turn = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  const after = headings.at(-1)?.from ?? 0
  const match = Array.from(text.matchAll(turned)).findLast((candidate) => candidate.index >= after)
  return match === undefined
    ? []
    : [{ part: "asks", heading: match[0].replace(/[：:\s，。]/gu, ""), start: match.index, from: match.index + match[0].length }]
}
