import { Schema } from "effect"
import * as Member from "../../member/Member.ts"
import * as Points from "../Points.ts"
import type { Sheet } from "../Sheet.ts"

/** Where somebody stands under one of two rulebooks. */
export const Stand = Schema.Struct({ total: Points.Points, grade: Schema.optionalKey(Schema.String) })
export type Stand = typeof Stand.Type

/** What one clause brings more, or less, under the other rulebook; a clause is called by its rulebook and article, as "binhe/8.4". */
export const Shift = Schema.Struct({ clause: Schema.String, points: Points.Points })
export type Shift = typeof Shift.Type

/** One member under two rulebooks: where both leave them, and the clauses that make the difference, in the order of their names. */
export const Moved = Schema.Struct({ member: Member.Id, from: Stand, to: Stand, by: Schema.Array(Shift) })
export type Moved = typeof Moved.Type

/** Compares the sheets of the same members under two rulebooks, in order of member; the shifts of one add up to the difference of the totals. */
export const compare = (before: Iterable<Sheet>, after: Iterable<Sheet>): ReadonlyArray<Moved> => {
  const others = new Map(Array.from(after, (sheet) => [sheet.member, sheet]))
  return Array.from(before).flatMap((sheet) => {
    const other = others.get(sheet.member)
    return other === undefined ? [] : [{ member: sheet.member, from: stand(sheet), to: stand(other), by: shifts(sheet, other) }]
  }).sort((one, other) => one.member < other.member ? -1 : 1)
}

const stand = ({ proposed, total }: Sheet): Stand => ({ total, ...(proposed === undefined ? {} : { grade: proposed.grade }) })

const shifts = (before: Sheet, after: Sheet): ReadonlyArray<Shift> => {
  const found = new Map<string, number>()
  const add = ({ lines, rulebook }: Sheet, sign: 1 | -1) => {
    for (const { article, item, points } of lines) {
      const clause = `${rulebook}/${article ?? item}`
      found.set(clause, (found.get(clause) ?? 0) + sign * points)
    }
  }
  add(after, 1)
  add(before, -1)
  return [...found].filter(([, points]) => points !== 0).map(([clause, points]) => ({ clause, points: points as Points.Points })).sort((one, other) => one.clause < other.clause ? -1 : 1)
}
