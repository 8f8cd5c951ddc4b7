import { Result } from "effect"
import { fit, type Unreadable } from "../read.ts"
import type { Fields } from "../reading/Phrase.ts"
import { type At, NoSuchRule, rulesOf } from "../reading/say.ts"
import type { Node, Rulebook } from "../Rulebook.ts"

/** Puts a rule in the place of the one meant; refuses one that is not there, and what no rule may say, by its path. */
export const putRule = (rulebook: Rulebook, { does, id }: At, rule: Fields): Result.Result<Rulebook, NoSuchRule | Unreadable> =>
  rulesOf(rulebook).some((one) => one.does === does && one.id === id) ? fit(replaced(rulebook, { does, id }, rule)) : Result.fail(new NoSuchRule({ does, id }))

const replaced = (rulebook: Rulebook, { does, id }: At, rule: Fields): unknown => {
  const among = (all: ReadonlyArray<{ readonly id: string }> | undefined) => all?.map((one) => one.id === id ? rule : one)
  switch (does) {
    case "attendance": case "rounding": case "bulletins": return { ...rulebook, [does]: rule }
    case "gate": return { ...rulebook, gates: among(rulebook.gates) }
    case "grade": return { ...rulebook, grades: among(rulebook.grades) }
    case "quota": return { ...rulebook, quotas: among(rulebook.quotas) }
    case "consequence": return { ...rulebook, consequences: among(rulebook.consequences) }
    case "item": case "block": case "best": return { ...rulebook, table: rulebook.table === undefined ? undefined : inTable(rulebook.table, id, rule) }
  }
}

const inTable = (node: Node, id: string, rule: Fields): unknown =>
  node.id === id ? rule : node.node === "item" ? node : { ...node, of: node.of.map((child) => inTable(child, id, rule)) }
