import type { Occasion } from "../Selection.ts"
import type { Columns } from "./Columns.ts"
import type { Entry } from "./Plan.ts"

/** Numbers the occasion of a row, as `occasion` names it: rows of one subject have one number exactly where they have one occasion. */
export const occasionOf = (distinct: Occasion, entry: Entry, { day, name, of }: Columns, row: number): number => {
  const on = day[row] ?? 0
  switch (distinct) {
    case "day": return on
    case "month": return Math.floor(on / 100)
    case "quarter": return Math.floor(on / 10_000) * 4 + Math.floor((Math.floor(on / 100) % 100 - 1) / 3)
    case "of": return (of[row] ?? -1) < 0 ? name[row] ?? 0 : of[row] ?? 0
    case "form":
    case "organiser": return entry.occasion < 0 ? name[row] ?? 0 : -1 - entry.occasion
  }
}
