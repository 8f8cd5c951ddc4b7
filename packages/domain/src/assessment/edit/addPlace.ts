import { Result, Schema } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { type Block, type Item, type Node, places, type Rulebook } from "../Rulebook.ts"
import { rulesOf } from "../reading/say.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"

/** The rulebook has no block of that name to add to. */
export class NoSuchBlock extends Schema.TaggedError<NoSuchBlock>()("Rulebook.NoSuchBlock", { block: Schema.String }) {}

/** Something in the rulebook has that name already. */
export class NameTaken extends Schema.TaggedError<NameTaken>()("Rulebook.NameTaken", { id: Schema.String }) {}

/** Gives a name that nothing in the rulebook has yet, such as "item-3". */
export const freeName = (rulebook: Rulebook, noun: string): string => {
  const taken = new Set([...rulesOf(rulebook).map(({ id }) => id), ...rulebook.articles.map(({ id }) => id)])
  for (let number = 1; ; number++) if (!taken.has(`${noun}-${number}`)) return `${noun}-${number}`
}

/** Adds an item, or a block with what is in it, at the end of a block; where a rulebook has no table and no block is named, a block becomes the table. */
export const addPlace = (rulebook: Rulebook, block: string | undefined, place: Item | Block): Result.Result<Rulebook, NoSuchBlock | NameTaken | LabelTaken | Unreadable> => {
  const { table } = rulebook
  const own = places({ ...rulebook, table: { node: "block", id: "", label: place.label, of: [place] } }).slice(1)
  const taken = own.find(({ id }, position) => rulesOf(rulebook).some((rule) => rule.id === id) || own.findIndex((one) => one.id === id) < position)
  if (taken !== undefined) return Result.fail(new NameTaken({ id: taken.id }))
  return Result.flatMap(labelFree(rulebook, { does: place.node, id: place.id }, place.label), (): Result.Result<Rulebook, NoSuchBlock | Unreadable> => {
    if (table === undefined) return block === undefined && place.node === "block" ? fit({ ...rulebook, table: place }) : Result.fail(new NoSuchBlock({ block: block ?? "" }))
    const into = block ?? table.id
    return places(rulebook).some(({ id, node }) => id === into && node === "block") ? fit({ ...rulebook, table: inside(table, into, place) }) : Result.fail(new NoSuchBlock({ block: into }))
  })
}

const inside = (node: Node, block: string, place: Item | Block): Node => {
  if (node.node === "item") return node
  if (node.id === block && node.node === "block") return { ...node, of: [...node.of, place] }
  const [first, ...rest] = node.of
  const of: Block["of"] = [inside(first, block, place), ...rest.map((child) => inside(child, block, place))]
  return { ...node, of }
}
