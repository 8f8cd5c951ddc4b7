import { better } from "../Candidate.ts"
import { type Take, together } from "../Pay.ts"
import * as Points from "../Points.ts"
import type { Item } from "../Rulebook.ts"
import { worthTogether } from "../worthTogether.ts"
import { type Columns, spanOf, within } from "./Columns.ts"
import type { Desk } from "./Desk.ts"
import { occasionOf } from "./occasionOf.ts"
import type { Counter, Entry, Step } from "./Plan.ts"

/** A record that an item counts, and what is still paid for it; `out` where a better one of its occasion is. */
interface Held {
  readonly row: number
  readonly entry: Entry
  readonly quantity: number
  points: Points.Points
  out: boolean
}

/** The numbers of the items whose records an item does not pay again, and its own among those that others name so; -1 for none. */
export interface Exceptions {
  readonly barredBy: ReadonlyArray<number>
  readonly payer: number
}

/** Finds what an item comes to before its cap and floor, as `payItem` does. */
export const settle = ({ by, number, span, way }: Counter<Item>, { barredBy, payer }: Exceptions): Step => {
  const { distinct, pays, take } = by
  if (way !== "gathers") {
    return together(pays) ? (desk) => worthTogether(pays, desk.first[number] ?? 0, desk.second[number] ?? 0) : (desk) => desk.first[number] ?? 0
  }
  const wholeIn = spanOf(pays.by === "ratio" ? pays.outOf.between : undefined)
  const strict = pays.by === "mark" && pays.markedBy !== undefined
  return (desk) => {
    const { columns } = desk
    const rows = desk.rows[number] ?? []
    const entries = desk.entries[number] ?? []
    const held: Array<Held> = []
    let of = 0
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] ?? 0
      const entry = entries[place]
      const on = columns.day[row] ?? 0
      if (entry === undefined || !within(wholeIn, on)) continue
      if (pays.by === "ratio") of += entry.second
      if (entry.counted && within(span, on) && !barred(desk, barredBy, row)) held.push({ row, entry, quantity: entry.quantity, points: entry.points, out: false })
    }
    if (distinct !== undefined) oncePerOccasion(held, ({ entry, row }) => occasionOf(distinct, entry, columns, row))
    if (together(pays)) {
      const judged = held.filter(({ out }) => !out)
      let have = 0
      for (const { entry } of judged) have += entry.first
      if (pays.by === "attended") for (const { entry } of judged) of += entry.second
      const points = worthTogether(pays, have, of)
      if (points !== 0) for (const { row } of judged) pay(desk, payer, row)
      return points
    }
    if (strict) overrule(held, columns)
    if (take !== undefined) choose(take, held)
    let points = 0
    for (const one of held) {
      points += one.points
      if (one.points !== 0) pay(desk, payer, one.row)
    }
    return points
  }
}

/** Whether an earlier item has paid the record, what it came of, or what came of it. */
const barred = ({ columns: { name, of }, paid, paidOf }: Desk, barredBy: ReadonlyArray<number>, row: number): boolean => {
  for (const payer of barredBy) {
    const own = name[row] ?? -1
    if (paid[payer]?.has(own) || paid[payer]?.has(of[row] ?? -1) || paidOf[payer]?.has(own)) return true
  }
  return false
}

const pay = ({ columns: { name, of }, paid, paidOf }: Desk, payer: number, row: number): void => {
  if (payer < 0) return
  paid[payer]?.add(name[row] ?? -1)
  const source = of[row] ?? -1
  if (source >= 0) paidOf[payer]?.add(source)
}

const oncePerOccasion = (held: ReadonlyArray<Held>, occasion: (held: Held) => number): void => {
  const kept = new Map<number, Held>()
  for (const one of held) {
    const key = occasion(one)
    const rival = kept.get(key)
    const loser = rival === undefined ? undefined : better(rival, one) > 0 ? rival : one
    if (loser !== one) kept.set(key, one)
    if (loser !== undefined) withhold(loser)
    if (loser !== undefined) loser.out = true
  }
}

const withhold = (held: Held): void => { held.points = Points.zero }

/** Withholds the points of marks for a thing of which somebody named before has given one. */
const overrule = (held: ReadonlyArray<Held>, { of }: Columns): void => {
  const thing = ({ entry, row }: Held): string => `${entry.thing} ${of[row]}`
  const strongest = new Map<string, number>()
  for (const one of held) {
    const { strength } = one.entry
    if (strength >= 0 && strength < (strongest.get(thing(one)) ?? Infinity)) strongest.set(thing(one), strength)
  }
  for (const one of held) if (one.entry.strength !== strongest.get(thing(one))) withhold(one)
}

const choose = (take: Take, held: ReadonlyArray<Held>): void => {
  const paying = held.filter(({ points }) => points !== 0)
  const withheld = take.by === "fromNth" ? paying.slice(0, take.nth - 1)
    : paying.length < 2 ? []
    : paying.sort(better).slice(take.by === "once" ? 1 : take.count)
  for (const one of withheld) withhold(one)
}
