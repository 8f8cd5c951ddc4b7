import { hold, sumOf, type Where } from "./hold.ts"
import { type Paid, payItem } from "./payItem.ts"
import * as Points from "./Points.ts"
import { type Attending, type Best, type Block, concerns, type Item, type Node, type Role } from "./Rulebook.ts"
import type { Records } from "./Records.ts"
import type { Line, Subtotal } from "./Sheet.ts"

/** One member's records before a table, the minimum duties not met, and what its items have paid so far. */
export interface Reckoning {
  readonly records: Records
  readonly attending: Attending
  readonly roles: ReadonlyArray<Role>
  readonly unmet: ReadonlySet<string>
  readonly paid: Paid
  /** The items that others make exceptions of; what the rest have paid is not kept. */
  readonly excepted: ReadonlySet<string>
}

/** The block around a place of the table, and the article that holds where the place names none. */
interface Around {
  readonly block: string
  readonly article?: string | undefined
}

/** Applies one place of the table: its lines, in the order of the table. Places of other roles give none. */
export const payNode = (node: Node, around: Around | undefined, reckoning: Reckoning): ReadonlyArray<Line> => {
  if (!concerns(node, reckoning.roles)) return []
  const gates = node.requires?.filter((gate) => reckoning.unmet.has(gate)) ?? []
  if (gates.length > 0) {
    const block = node.node === "block" ? node.id : around?.block ?? node.id
    return [{ ...at(block, node.id, node.article ?? around?.article), records: [], points: Points.zero, why: { _tag: "DutyUnmet", gates } }]
  }
  switch (node.node) {
    case "block": return block(node, around, reckoning)
    case "best": return best(node, around ?? { block: node.id }, reckoning)
    case "item": return item(node, around ?? { block: node.id }, reckoning)
  }
}

const block = (node: Block, around: Around | undefined, reckoning: Reckoning): ReadonlyArray<Line> => {
  const article = node.article ?? around?.article
  const where = at(node.id, node.id, article)
  const lines: Array<Line> = []
  if (node.base !== undefined) {
    lines.push({ ...at(node.id, node.id, node.base.article ?? article), records: [], points: node.base.points, why: { _tag: "Base" } })
  }
  for (const child of node.of) for (const line of payNode(child, { block: node.id, article }, reckoning)) lines.push(line)
  return hold(lines, node, where)
}

const best = (node: Best, around: Around, reckoning: Reckoning): ReadonlyArray<Line> => {
  const inside = { block: around.block, article: node.article ?? around.article }
  const alternatives = node.of.map((child) => ({ child, lines: payNode(child, inside, reckoning) }))
  const winner = alternatives.reduce((best, one) => sumOf(one.lines) > sumOf(best.lines) ? one : best)
  return alternatives.flatMap(({ child, lines }) => {
    if (child.id === winner.child.id) return lines
    for (const { item } of lines) reckoning.paid.delete(item)
    return lines.filter(({ points }) => points !== 0).map(({ dealt: _, ...line }): Line =>
      ({ ...line, points: Points.zero, why: { _tag: "OtherAlternative", paid: winner.child.id, would: line.points } })
    )
  })
}

const item = (node: Item, around: Around, { attending, excepted, paid, records }: Reckoning): ReadonlyArray<Line> => {
  const lines = payItem(node, records, attending, paid, at(around.block, node.id, node.article ?? around.article))
  if (!excepted.has(node.id)) return lines
  const found = new Set<string>()
  for (const line of lines) if (line.points !== 0) for (const record of line.records) found.add(record)
  paid.set(node.id, found)
  return lines
}

/** What each block comes to, from the lines of the blocks inside it; blocks of other roles are left out. */
export const subtotals = (node: Node, lines: ReadonlyArray<Line>, roles: ReadonlyArray<Role>): ReadonlyArray<Subtotal> => {
  const own = new Map<string, number>()
  for (const { block, points } of lines) own.set(block, (own.get(block) ?? 0) + points)
  return added(node, own, roles)
}

const added = (node: Node, own: ReadonlyMap<string, number>, roles: ReadonlyArray<Role>, within?: string): ReadonlyArray<Subtotal> => {
  if (node.node === "item" || !concerns(node, roles)) return []
  if (node.node === "best") return node.of.flatMap((child) => added(child, own, roles, within))
  const inside = node.of.flatMap((child) => added(child, own, roles, node.id))
  const points = inside.reduce((sum, one) => one.within === node.id ? sum + one.points : sum, own.get(node.id) ?? 0) as Points.Points
  return [{ block: node.id, ...(within === undefined ? {} : { within }), ...named(node.article), points }, ...inside]
}

/** Where a line stands; without an article there is none to name. */
const at = (block: string, item: string, article: string | undefined): Where => article === undefined ? { block, item } : { block, item, article }

const named = (article: string | undefined): { readonly article?: string } => article === undefined ? {} : { article }
