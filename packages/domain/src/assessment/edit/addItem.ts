import { Result, Schema } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { type Block, type Item, type Node, places, type Rulebook } from "../Rulebook.ts"
import { rulesOf } from "../reading/say.ts"

/** The rulebook has no block of that name to add to. */
export class NoSuchBlock extends Schema.TaggedError<NoSuchBlock>()("Rulebook.NoSuchBlock", { block: Schema.String }) {}

/** Something in the rulebook has that name already. */
export class NameTaken extends Schema.TaggedError<NameTaken>()("Rulebook.NameTaken", { id: Schema.String }) {}

/** Gives a name that nothing in the rulebook has yet, such as "item-3". */
export const freeName = (rulebook: Rulebook, noun: string): string => {
  const taken = new Set([...rulesOf(rulebook).map(({ id }) => id), ...rulebook.articles.map(({ id }) => id)])
  for (let number = 1; ; number++) if (!taken.has(`${noun}-${number}`)) return `${noun}-${number}`
}

/** Adds an item at the end of a block. */
export const addItem = (rulebook: Rulebook, block: string, item: Item): Result.Result<Rulebook, NoSuchBlock | NameTaken | Unreadable> => {
  if (rulesOf(rulebook).some(({ id }) => id === item.id)) return Result.fail(new NameTaken({ id: item.id }))
  if (rulebook.table === undefined || !places(rulebook).some(({ id, node }) => id === block && node === "block")) return Result.fail(new NoSuchBlock({ block }))
  return fit({ ...rulebook, table: into(rulebook.table, block, item) })
}

const into = (node: Node, block: string, item: Item): Node => {
  if (node.node === "item") return node
  if (node.id === block && node.node === "block") return { ...node, of: [...node.of, item] }
  const [first, ...rest] = node.of
  const of: Block["of"] = [into(first, block, item), ...rest.map((child) => into(child, block, item))]
  return { ...node, of }
}
