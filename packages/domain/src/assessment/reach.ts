import { Part } from "./Fact.ts"
import type { Add, Amount } from "./Pay.ts"
import { type Bound, concerns, type Item, type Node, type Role, type Rulebook } from "./Rulebook.ts"

/** The least and the most that a place of the table can come to, in 1/10,000 point; without end where nothing bounds it. */
export interface Reach {
  readonly least: number
  readonly most: number
}

const nothing: Reach = { least: 0, most: 0 }

/** Finds how far a place of the table can go for somebody with these roles, whatever records there are. */
export const reach = (node: Node, roles: ReadonlyArray<Role>, yearStarts: Rulebook["yearStarts"]): Reach => {
  if (!concerns(node, roles)) return nothing
  const { least, most } = whenMet(node, roles, yearStarts)
  return node.requires === undefined ? { least, most } : { least: Math.min(0, least), most: Math.max(0, most) }
}

const whenMet = (node: Node, roles: ReadonlyArray<Role>, yearStarts: Rulebook["yearStarts"]): Reach => {
  switch (node.node) {
    case "item": return held(ofItem(node, yearStarts), node)
    case "best": {
      const all = node.of.map((child) => reach(child, roles, yearStarts))
      return { least: Math.max(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) }
    }
    case "block": return held(contents(node, roles, yearStarts), node)
  }
}

/** Finds how far a place can go before its own cap and floor. */
export const unheld = (node: Node, roles: ReadonlyArray<Role>, yearStarts: Rulebook["yearStarts"]): Reach =>
  !concerns(node, roles) ? nothing
  : node.node === "item" ? ofItem(node, yearStarts)
  : node.node === "block" ? contents(node, roles, yearStarts)
  : reach(node, roles, yearStarts)

const contents = (block: Extract<Node, { node: "block" }>, roles: ReadonlyArray<Role>, yearStarts: string): Reach => {
  const base = block.base?.points ?? 0
  return block.of.map((child) => reach(child, roles, yearStarts)).reduce(
    (sum, one) => ({ least: sum.least + one.least, most: sum.most + one.most }),
    { least: base, most: base }
  )
}

const held = ({ least, most }: Reach, { cap, floor }: { readonly cap?: Bound; readonly floor?: Bound }): Reach => {
  const within = (points: number) => Math.max(floor?.points ?? -Infinity, Math.min(cap?.points ?? Infinity, points))
  return { least: within(least), most: within(most) }
}

const ofItem = (item: Item, yearStarts: string): Reach => {
  const { pays } = item
  switch (pays.by) {
    case "mark": return spread({ least: -1, most: 1 }, Infinity)
    case "attended":
    case "ratio":
    case "threshold": return range([pays.points])
    case "steps": return added(pays.steps.map(({ points }) => range([points])), pays.add)
    case "each": return spread(ofAmount(pays.points, item), times(item, yearStarts))
    case "level": return spread(added(Object.values(pays.points).map((amount) => ofAmount(amount, item)), pays.add), times(item, yearStarts))
    case "stage": return spread(added(pays.stages.map(({ points }) => ofAmount(points, item)), pays.add), times(item, yearStarts))
  }
}

/** How often an item can pay: endlessly, unless it takes few records or few occasions and counts records as such. */
const times = ({ counts, distinct, measure = "records", take }: Item, yearStarts: string): number => {
  if (measure !== "records") return Infinity
  const taken = take?.by === "once" ? 1 : take?.by === "best" ? take.count : Infinity
  const skipped = take?.by === "fromNth" ? take.nth - 1 : 0
  const occasions = distinct === "month" ? (yearStarts.endsWith("-01") ? 12 : 13)
    : distinct === "quarter" ? (/^(01|04|07|10)-01$/u.test(yearStarts) ? 4 : 5)
    : distinct === "form" && counts.form !== undefined ? counts.form.length
    : Infinity
  return Math.min(taken, Math.max(0, occasions - skipped))
}

const ofAmount = (amount: Amount, { counts: { part = Part.literals } }: Item): Reach =>
  range(typeof amount === "number" ? [amount] : part.map((one) => amount[one] ?? 0))

const range = (points: ReadonlyArray<number>): Reach => ({ least: Math.min(0, ...points), most: Math.max(0, ...points) })

const added = (all: ReadonlyArray<Reach>, add: Add): Reach =>
  add === "all"
    ? all.reduce((sum, one) => ({ least: sum.least + one.least, most: sum.most + one.most }), nothing)
    : { least: Math.min(0, ...all.map(({ least }) => least)), most: Math.max(0, ...all.map(({ most }) => most)) }

const spread = ({ least, most }: Reach, times: number): Reach => ({ least: least === 0 ? 0 : least * times, most: most === 0 ? 0 : most * times })
