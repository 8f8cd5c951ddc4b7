import type { Assessment } from "@jianyan/domain"
import { formatPoints } from "@jianyan/ui"
import { law } from "./law.ts"
import { sayCounts } from "./sayCounts.ts"
import { sayDealing, sayPays } from "./sayPays.ts"
import { words } from "./words.ts"

type Rulebook = Assessment.Rulebook.Rulebook
type Node = Assessment.Rulebook.Node

/** Reads one item of a rulebook back as a sentence, in the language of the screen: which records count and what they are worth. */
export const sayItem = (item: Assessment.Rulebook.Item, rulebook: Rulebook): string =>
  law("sentence", sayCounts(item.counts, clauseOf(rulebook)), law("clauses", [
    ...sayPays(item, clauseOf(rulebook)),
    ...sayDealing(item),
    ...(item.distinct === undefined ? [] : [law(`distinct.${item.distinct}`)]),
    ...(item.except === undefined ? [] : [law("except", law("and", item.except.map((id) => law("label", labelOf(rulebook, id)))))]),
    ...(item.evidence === undefined ? [] : [law("evidence")]),
    ...(item.cap === undefined || item.cap.article !== undefined ? [] : [law("cap", formatPoints(item.cap.points))]),
    ...(item.floor === undefined || item.floor.article !== undefined ? [] : [law("floor", formatPoints(item.floor.points))]),
    ...sayRequires(item, rulebook),
    ...sayRoles(item, rulebook)
  ]))

/** Says without which minimum duties a place of the table brings nothing, as clauses. */
const sayRequires = ({ requires }: Pick<Node, "requires">, { gates }: Rulebook): ReadonlyArray<string> =>
  requires === undefined ? [] : [law("requires", law("and", requires.map((id) => {
    const found = gates.find((gate) => gate.id === id)
    return law("label", found === undefined ? id : words(found.label))
  })))]

/** Says whom a place of the table or a duty is for, as clauses; nothing where it is for everybody. */
export const sayRoles = ({ for: only, notFor }: Pick<Node, "for" | "notFor">, rulebook: Rulebook): ReadonlyArray<string> => {
  const roles = (all: ReadonlyArray<Assessment.Rulebook.Role>) => law("and", all.map((role) => roleOf(rulebook, role)))
  return [...(only === undefined ? [] : [law("only", roles(only))]), ...(notFor === undefined ? [] : [law("not", roles(notFor))])]
}

/** Gives what a rulebook calls an office it tells apart. */
export const roleOf = (rulebook: Rulebook, role: Assessment.Rulebook.Role): string => {
  const found = rulebook.roles.find((one) => one.role === role)
  return found === undefined ? role : words(found.label)
}

/** Gives the number of a clause as printed, by the id of its article. */
export const clauseOf = (rulebook: Rulebook) => (article: string): string => rulebook.articles.find(({ id }) => id === article)?.clause ?? article

/** Lists the places of the scoring table from the outside in, in the order of the regulation. */
export const nodes = ({ table }: Rulebook): ReadonlyArray<Node> => table === undefined ? [] : within(table)

const within = (node: Node): ReadonlyArray<Node> => node.node === "item" ? [node] : [node, ...node.of.flatMap(within)]

/** Gives what a place of the table is called. */
export const labelOf = (rulebook: Rulebook, id: string): string => {
  const found = nodes(rulebook).find((node) => node.id === id)
  return found === undefined ? id : words(found.label)
}
