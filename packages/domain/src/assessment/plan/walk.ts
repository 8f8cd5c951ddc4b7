import { type Bound, concerns, type Gate, type Item, type Node, Role } from "../Rulebook.ts"
import type { Step } from "./Plan.ts"

/** What the places of a table are made of: each item's step, the number of each minimum duty, and the number of an item that others make an exception of. */
export interface Parts {
  readonly item: (item: Item) => Step
  readonly duties: (id: string) => ReadonlyArray<number>
  readonly payer: (item: string) => number
}

/** A set of roles, a bit for each; everybody is a member. */
export const bitsOf = (roles: Iterable<Role>): number => {
  let bits = 1 << Role.literals.indexOf("member")
  for (const role of roles) bits |= 1 << Role.literals.indexOf(role)
  return bits
}

/** Makes a place of the table work, as `payNode` applies it. */
export const walk = (node: Node, parts: Parts): Step => {
  const inside = insideOf(node, parts)
  const mine = concerning(node)
  const asked = (node.requires ?? []).flatMap(parts.duties)
  return (desk) => mine(desk.roles) && !asked.some((duty) => desk.unmet[duty]) ? inside(desk) : 0
}

/** Whether a place of the table or a duty concerns somebody with these roles. */
export const concerning = (place: Pick<Gate, "for" | "notFor">): (roles: number) => boolean => {
  if (place.for === undefined && place.notFor === undefined) return () => true
  const known = new Map<number, boolean>()
  return (roles) => {
    const found = known.get(roles) ?? concerns(place, Role.literals.filter((_, place) => (roles >> place & 1) === 1))
    known.set(roles, found)
    return found
  }
}

const insideOf = (node: Node, parts: Parts): Step => {
  switch (node.node) {
    case "item": return held(parts.item(node), node)
    case "block": {
      const base = node.base?.points ?? 0
      const steps = node.of.map((child) => walk(child, parts))
      return held((desk) => {
        let points: number = base
        for (const step of steps) points += step(desk)
        return points
      }, node)
    }
    case "best": {
      const alternatives = node.of.map((child) => ({ step: walk(child, parts), payers: payersIn(child, parts) }))
      return (desk) => {
        const found = alternatives.map(({ payers, step }) => ({ points: step(desk), payers }))
        const winner = found.reduce((best, one) => one.points > best.points ? one : best)
        for (const one of found) {
          if (one === winner) continue
          for (const payer of one.payers) {
            desk.paid[payer]?.clear()
            desk.paidOf[payer]?.clear()
          }
        }
        return winner.points
      }
    }
  }
}

const payersIn = (node: Node, parts: Parts): ReadonlyArray<number> =>
  node.node === "item" ? [parts.payer(node.id)].filter((payer) => payer >= 0) : node.of.flatMap((child) => payersIn(child, parts))

const held = (step: Step, { cap, floor }: { readonly cap?: Bound; readonly floor?: Bound }): Step => {
  const most = cap?.points ?? Infinity
  const least = floor?.points ?? -Infinity
  if (cap === undefined && floor === undefined) return step
  return (desk) => {
    const points = step(desk)
    return points > most ? most : points < least ? least : points
  }
}
