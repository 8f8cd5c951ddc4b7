import { Result } from "effect"
import { type At, NoSuchRule, rulesOf } from "../reading/say.ts"
import type { Node, Rulebook } from "../Rulebook.ts"

/**
 * Moves a rule one place up or down among its neighbours; at the end it stays where it is.
 *
 * The order matters where a later item excepts an earlier one, among equal alternatives, and among grades.
 */
export const moveRule = (rulebook: Rulebook, { does, id }: At, by: -1 | 1): Result.Result<Rulebook, NoSuchRule> => {
  if (!rulesOf(rulebook).some((rule) => rule.does === does && rule.id === id)) return Result.fail(new NoSuchRule({ does, id }))
  switch (does) {
    case "gate": return Result.succeed({ ...rulebook, gates: moved(rulebook.gates, id, by) })
    case "grade": return Result.succeed({ ...rulebook, grades: moved(rulebook.grades, id, by) })
    case "quota": return Result.succeed({ ...rulebook, ...(rulebook.quotas === undefined ? {} : { quotas: moved(rulebook.quotas, id, by) }) })
    case "consequence": return Result.succeed({ ...rulebook, ...(rulebook.consequences === undefined ? {} : { consequences: moved(rulebook.consequences, id, by) }) })
    case "item": case "block": case "best": return Result.succeed(rulebook.table?.node === "block" ? { ...rulebook, table: { ...rulebook.table, of: within(rulebook.table.of, id, by) } } : rulebook)
    default: return Result.succeed(rulebook)
  }
}

type Places = readonly [Node, ...Array<Node>]

const within = (places: Places, id: string, by: -1 | 1): Places => {
  const [first, ...rest] = moved(places, id, by).map((node): Node => node.node === "item" ? node : { ...node, of: within(node.of, id, by) })
  return first === undefined ? places : [first, ...rest]
}

const moved = <One extends { readonly id: string }>(all: ReadonlyArray<One>, id: string, by: -1 | 1): ReadonlyArray<One> => {
  const from = all.findIndex((one) => one.id === id), to = from + by
  const here = all[from], there = all[to]
  return here === undefined || there === undefined ? all : all.with(from, there).with(to, here)
}
