import { sumOf } from "../hold.ts"
import * as Points from "../Points.ts"
import { concerns, type Node, type Rulebook } from "../Rulebook.ts"
import type { Line, Sheet } from "../Sheet.ts"

/** How much room a cap leaves: what there is under it, what may still come, and what lies beyond it and brings nothing. */
export interface Room {
  readonly place: string
  readonly article?: string
  readonly cap: Points.Points
  readonly points: Points.Points
  /** What may still come before this cap, or one around it, bites. */
  readonly left: Points.Points
  /** What the records would bring beyond the cap. */
  readonly beyond: Points.Points
}

/** Lists the caps of the places that concern a member, in the order of the table, with the room each leaves on the sheet. */
export const rooms = ({ table }: Rulebook, sheet: Sheet): ReadonlyArray<Room> => table === undefined ? [] : within(table, Infinity, sheet)

const within = (node: Node, around: number, sheet: Sheet): ReadonlyArray<Room> => {
  if (!concerns(node, sheet.roles)) return []
  const own = node.node === "best" ? undefined : capOf(node, sheet)
  const left = Math.min(around, own === undefined ? Infinity : Math.max(0, own.cap - own.points))
  const inside = node.node === "item" ? [] : node.of.flatMap((child) => within(child, left, sheet))
  return own === undefined ? inside : [{ ...own, left: Points.Points.make(left) }, ...inside]
}

const capOf = (node: Exclude<Node, { readonly node: "best" }>, { lines }: Sheet): Omit<Room, "left"> | undefined => {
  if (node.cap === undefined) return undefined
  const bitten = lines.find((line) => line.item === node.id && line.why._tag === "Cap")
  const article = node.cap.article ?? node.article
  const beyond = bitten === undefined ? Points.zero : Points.Points.make(-bitten.points)
  return { place: node.id, ...(article === undefined ? {} : { article }), cap: node.cap.points, points: sumOf(linesOf(node, lines)), beyond }
}

const linesOf = (node: Node, lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const places = placesIn(node)
  return lines.filter(({ item }) => places.has(item))
}

const placesIn = (node: Node): ReadonlySet<string> => new Set(node.node === "item" ? [node.id] : [node.id, ...node.of.flatMap((child) => [...placesIn(child)])])
