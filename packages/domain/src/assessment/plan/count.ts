import { together } from "../Pay.ts"
import { type Condition, type Gate, type Item, places, type Rulebook } from "../Rulebook.ts"
import { spanOf } from "./Columns.ts"
import type { Counter } from "./Plan.ts"

/** Who counts records under a rulebook: the items of its table, and the conditions of each minimum duty that a place asks for. */
export interface Counters {
  readonly items: ReadonlyArray<Counter<Item>>
  readonly duties: ReadonlyArray<{ readonly gate: Gate; readonly conditions: ReadonlyArray<Counter<Condition>> }>
}

/** Lists who counts records, numbered from zero, the items first. */
export const count = (rulebook: Rulebook): Counters => {
  const nodes = places(rulebook)
  const required = new Set(nodes.flatMap(({ requires = [] }) => requires))
  const excepted = new Set(nodes.flatMap((node) => node.node === "item" ? node.except ?? [] : []))
  let number = 0
  const items = nodes.filter((node) => node.node === "item").map((by) => ({ number: number++, by, way: wayOf(by, excepted), span: spanOf(by.counts.between) }))
  const duties = rulebook.gates.filter(({ id }) => required.has(id)).map((gate) => ({
    gate, conditions: gate.anyOf.map((by) => ({ number: number++, by, way: "gathers" as const, span: spanOf(by.counts.between) }))
  }))
  return { items, duties }
}

const wayOf = ({ counts, distinct, except, id, pays, take }: Item, excepted: ReadonlySet<string>): Counter["way"] => {
  const strict = pays.by === "mark" && pays.markedBy !== undefined
  const dated = counts.between !== undefined || pays.by === "ratio" && pays.outOf.between !== undefined
  if (distinct !== undefined || except !== undefined || excepted.has(id) || strict || dated) return "gathers"
  return together(pays) || take === undefined ? "adds" : take.by === "once" ? "keepsBest" : "gathers"
}
