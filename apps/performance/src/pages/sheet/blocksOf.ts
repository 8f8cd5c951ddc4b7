import { type ScoresApi, Zone } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"
import type { SheetBlock, SheetLine, SheetLink } from "@jianyan/ui"
import { Array as Arrays } from "effect"
import { clauseAt } from "../../parts/addresses.ts"
import { clauseOf, labelOf } from "../../words/reading/names.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { lineTitle } from "../../words/lineTitle.ts"
import { sheet as t } from "../../words/sheet.ts"
import { trade } from "../../words/trade.ts"

type Read = ScoresApi.Read
type Line = Assessment.Sheet.Line
type Subtotal = Assessment.Sheet.Subtotal

/** Sets the lines of a sheet under the blocks of its rulebook, in the order of the table; the blocks that lie in no other add up to the total. */
export const blocksOf = (read: Read): ReadonlyArray<SheetBlock> => {
  const { rulebook, sheet: { blocks, lines } } = read
  const table = rulebook.table?.id
  const ids = new Map<string, number>()
  const idOf = ({ block, item, records, why }: Line): string => {
    const id = [block, item, why._tag, ...records].join(".").replace(/[^\w.-]/gu, "-")
    const times = ids.get(id) ?? 0
    ids.set(id, times + 1)
    return times === 0 ? id : `${id}.${times + 1}`
  }
  const own = (block: string): ReadonlyArray<SheetLine> => lines.filter((line) => line.block === block).map((line) => lineOf(line, idOf(line), read))
  const tree = (block: Subtotal, inside: boolean): ReadonlyArray<SheetBlock> => [
    { id: block.block, title: labelOf(rulebook, block.block), points: block.points, inside, lines: own(block.block) },
    ...blocks.filter(({ within }) => within === block.block).flatMap((one) => tree(one, true))
  ]
  const top = blocks.filter(({ within }) => within === table).flatMap((block) => tree(block, false))
  const ofTable = table === undefined ? [] : own(table)
  if (table === undefined || ofTable.length === 0) return top
  return [...top, { id: table, title: labelOf(rulebook, table), points: ofTable.reduce((sum, { points }) => sum + points, 0), lines: ofTable }]
}

/** Gives the title of a record; one without a title is called by its kind and name. */
export const titleIn = (titles: Read["titles"]) => (record: string): string => {
  const known = titles[record]
  if (known !== undefined) return known
  const cut = record.indexOf("/")
  return t("record", kindOf(record.slice(0, cut)), record.slice(cut + 1))
}

/** Gives the records of a line or duty as links. */
export const linksTo = (records: ReadonlyArray<string>, titles: Read["titles"]): ReadonlyArray<SheetLink> =>
  Arrays.dedupe(records).map((record) => ({ label: titleIn(titles)(record), href: Zone.record(record) }))

const kinds = ["proposal", "report", "suggestion", "speech", "article", "material", "meeting", "activity", "contact", "deed", "study", "award", "instruction", "breach", "mark", "appraisal"] as const

const kindOf = (noun: string): string => {
  const kind = kinds.find((one) => one === noun)
  return kind === undefined ? noun : trade(`kind.${kind}`)
}

const lineOf = (line: Line, id: string, { rulebook, titles }: Read): SheetLine => ({
  id,
  title: lineTitle(rulebook, line.item, line.why._tag),
  points: line.points,
  records: linksTo(line.records, titles),
  note: Assessment.Reasons.sayWhy(line, { rulebook, title: titleIn(titles), language: tongue() }),
  ...(line.article === undefined ? {} : { clause: { label: clauseOf(rulebook)(line.article), href: clauseAt(line.article, rulebook) } })
})
