import type { Ask } from "./Ask.ts"
import { sections } from "./sections.ts"

/**
 * Lists the recommendations of a proposal in the order and nesting in which they are numbered.
 *
 * Reads 一、 （一） 1. 1） （1） ① 一是 一要 第一， 建议一 其一 首先/其次, each kind only as a run that starts at one and counts up.
 * A text that numbers nothing under its heading has one recommendation; a text without such a heading has those of its last run.
 */
export const asks = (text: string): ReadonlyArray<Ask> => {
  const announced = sections(text).filter((section) => section.part === "asks")
  const first = announced[0], last = announced.at(-1)
  if (first === undefined || last === undefined) return numbered(text, 0, text.length, "last")
  const found = numbered(text, first.from, last.to, "first")
  return found.length > 0 ? found : whole(text, first.from, last.to)
}

const whole = (text: string, from: number, to: number): ReadonlyArray<Ask> =>
  text.slice(from, to).trim() === "" ? [] : [{ mark: "", ...trimmed(text, from, to), parts: [] }]

interface Mark {
  readonly number: number
  readonly mark: string
  readonly start: number
  readonly end: number
}

const numerals = "一二三四五六七八九"
const chinese = `[${numerals}]?十[${numerals}]?|[${numerals}]`
const opening = "(?<=^|[\\n\\s。；;：:！？!?”\")）)、]|建议|措施|意见)"
const clause = "(?<=^|[\\n\\s。；;：:！？!?”\")）)，,、]|建议|措施|意见)"
const kinds: ReadonlyArray<RegExp> = [
  new RegExp(`${opening}(?:建议|提案|措施)\\s*(${chinese})[：:、，,\\s]`, "gu"),
  new RegExp(`${opening}(${chinese})\\s*[、.．]`, "gu"),
  new RegExp(`[（(]\\s*(${chinese}|－)\\s*[）)]、?`, "gu"),
  new RegExp(`${opening}([0-9]{1,2})\\s*(?:[、．，,；;]|\\.(?![0-9]))`, "gu"),
  new RegExp(`${opening}([0-9]{1,2})\\s*[）)]、?`, "gu"),
  new RegExp(`[（(]\\s*([0-9]{1,2})\\s*[）)]、?`, "gu"),
  new RegExp("([①-⑨⒈-⒐])", "gu"),
  new RegExp(`${clause}(${chinese})(?:是(?!否)|要|则)[，,]?`, "gu"),
  new RegExp(`${clause}第(${chinese})[，,、：:是]`, "gu"),
  new RegExp(`${clause}其(${chinese})[，,、：:是]`, "gu"),
  new RegExp(`${clause}(首先|其次|再次|最后)[，,]?`, "gu")
]
/** Marks that stand against the character before them, as where a heading lost its line; read only where nothing else is numbered. */
const crowded: ReadonlyArray<RegExp> = [
  new RegExp(`(?<![统唯第之其${numerals}十])(${chinese})、`, "gu"),
  new RegExp("(?<![0-9.])([0-9]{1,2})(?:[、．]|\\.(?![0-9]))", "gu")
]

/** How deep numbers are read: 一、 then （一） then 1. then （1）. */
const deepest = 4

const numbered = (text: string, from: number, to: number, which: "first" | "last", depth: number = 1): ReadonlyArray<Ask> => {
  if (depth > deepest) return []
  const chosen = outermost(kinds, text, from, to, which) ?? outermost(crowded, text, from, to, which)
  return (chosen ?? []).map(({ mark, end }, index) => {
    const until = chosen?.[index + 1]?.start ?? to
    return { mark, ...trimmed(text, end, until), parts: numbered(text, end, until, "first", depth + 1) }
  })
}

const outermost = (among: ReadonlyArray<RegExp>, text: string, from: number, to: number, which: "first" | "last"): ReadonlyArray<Mark> | undefined => {
  const runs = among.map((kind) => run(marksIn(text, kind, from, to), which)).filter((marks) => marks.length >= 2)
  return runs.toSorted((one, other) => (start(one) - start(other)) * (which === "first" ? 1 : -1))[0]
}

const start = (marks: ReadonlyArray<Mark>): number => marks[0]?.start ?? 0

const marksIn = (text: string, kind: RegExp, from: number, to: number): ReadonlyArray<Mark> =>
  Array.from(text.slice(from, to).matchAll(kind), (match) => ({
    number: numberOf(match[1] ?? ""),
    mark: match[0].replace(/\s/gu, ""),
    start: from + match.index,
    end: from + match.index + match[0].length
  }))

const run = (marks: ReadonlyArray<Mark>, which: "first" | "last"): ReadonlyArray<Mark> => {
  const one = which === "first"
    ? marks.findIndex((mark) => mark.number === 1)
    : marks.findLastIndex((mark) => mark.number === 1)
  if (one < 0) return []
  const counted: Array<Mark> = []
  for (const mark of marks.slice(one)) {
    if (mark.number === counted.length + 1) counted.push(mark)
  }
  return counted
}

const numberOf = (written: string): number => {
  if (/^[0-9]+$/u.test(written)) return Number(written)
  if (written === "－") return 1
  const ordinal = ["首先", "其次", "再次", "最后"].indexOf(written)
  if (ordinal >= 0) return ordinal + 1
  const circled = "①②③④⑤⑥⑦⑧⑨⒈⒉⒊⒋⒌⒍⒎⒏⒐".indexOf(written) % 9
  if (circled >= 0) return circled + 1
  const [tens = "", units = ""] = written.includes("十") ? written.split("十") : ["0", written]
  return (tens === "" ? 1 : numerals.indexOf(tens) + 1) * 10 + (units === "" ? 0 : numerals.indexOf(units) + 1)
}

const trimmed = (text: string, from: number, to: number): Pick<Ask, "text" | "from" | "to"> => {
  const raw = text.slice(from, to)
  const lead = raw.length - raw.trimStart().length
  const tail = raw.length - raw.trimEnd().length
  const kept = raw.slice(lead, raw.length - tail)
  return { text: closed(kept), from: from + lead, to: Math.max(from + lead, to - tail) }
}

const closed = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}，。；：、”）])\s+|\s+(?=[\p{Script=Han}，。；：、“（])/gu, "").replace(/\s+/gu, " ")
