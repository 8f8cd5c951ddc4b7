import type { Assessment } from "@jianyan/domain"
import { language, type SheetBlock, type SheetLine } from "@jianyan/ui"
import { t } from "../words/page.ts"
import { sayReason } from "../words/sayReason.ts"

type Rulebook = Assessment.Rulebook.Rulebook
type Node = Assessment.Rulebook.Node
type Line = Assessment.Sheet.Line

/** Where the records of a sheet come from: the numbers of the entries of each stream. */
export interface From {
  readonly rulebook: Rulebook
  readonly seqsOf: (record: string) => ReadonlyArray<number>
}

/** How many entries of a record are named before the rest is left out. */
const named = 3

const inWords = (words: Assessment.Rulebook.Words): string => language() === "en" ? words.en : words.zh

const within = (node: Node): ReadonlyArray<Node> => node.node === "item" ? [node] : [node, ...node.of.flatMap(within)]

/** Gives what a place of the table is called. */
export const labelOf = ({ table }: Rulebook, id: string): string => {
  const found = table === undefined ? undefined : within(table).find((node) => node.id === id)
  return found === undefined ? id : inWords(found.label)
}

/** Gives what a duty is called. */
export const gateOf = ({ gates }: Rulebook, id: string): string => {
  const found = gates.find((gate) => gate.id === id)
  return found === undefined ? id : inWords(found.label)
}

/** Gives the title of a rulebook. */
export const titleOf = (rulebook: Rulebook): string => `${inWords(rulebook.title)} (${rulebook.id} ${rulebook.edition})`

const sayRecord = (record: string, seqs: ReadonlyArray<number>): string =>
  seqs.length === 0 ? record : `${record} · ${t("entries", seqs.length > named ? `${seqs.slice(0, named).join("、")}…` : seqs.join("、"))}`

const titleOfLine = ({ item, why }: Line, rulebook: Rulebook): string => {
  const label = labelOf(rulebook, item)
  switch (why._tag) {
    case "Base": return t("base", label)
    case "Cap": case "Floor": return t("bound", label)
    case "Rounding": return t("rounding", label)
    default: return label
  }
}

/** Sets the lines of a sheet under the blocks of its rulebook. */
export const blocksOf = ({ blocks, lines }: Assessment.Sheet.Sheet, from: From): ReadonlyArray<SheetBlock> => {
  const { rulebook, seqsOf } = from
  const clauses = new Map(rulebook.articles.map((article) => [article.id as string, article.clause]))
  const sayLine = (line: Line, place: number): SheetLine => ({
    id: `${line.block}.${place}`, title: titleOfLine(line, rulebook), points: line.points, note: sayReason(line),
    records: [...new Set(line.records)].map((record) => ({ label: sayRecord(record, seqsOf(record)) })),
    ...(line.article === undefined ? {} : { clause: { label: clauses.get(line.article) ?? line.article } })
  })
  const own = (block: string) => lines.filter((line) => line.block === block).map(sayLine)
  const table = rulebook.table?.id
  const tree = (block: Assessment.Sheet.Subtotal, inside: boolean): ReadonlyArray<SheetBlock> => [
    { id: block.block, title: labelOf(rulebook, block.block), points: block.points, inside, lines: own(block.block) },
    ...blocks.filter(({ within }) => within === block.block).flatMap((one) => tree(one, true))
  ]
  const top = blocks.filter(({ within }) => within === table).flatMap((block) => tree(block, false))
  const ofTable = table === undefined ? [] : own(table)
  if (table === undefined || ofTable.length === 0) return top
  return [...top, { id: table, title: labelOf(rulebook, table), points: ofTable.reduce((sum, { points }) => sum + points, 0), lines: ofTable }]
}
