import { round, type Points } from "../assessment/Points.ts"
import type * as Appraisal from "./Appraisal.ts"
import type * as Panel from "./Panel.ts"

/** What one side of a panel gave, exact: how many sheets count, how many were left out, their sum, and the mean as points of a hundred. */
export interface Taken {
  readonly side: Panel.Seat["_tag"]
  /** Sheets that count. */
  readonly sheets: number
  /** Sheets left out: one highest and one lowest, or none. */
  readonly leftOut: number
  /** The points of the sheets that count, added up. */
  readonly sum: number
  /** The most one sheet can give. */
  readonly of: number
  /** The points each indicator was given on the sheets that count, added up. */
  readonly each: ReadonlyArray<{ readonly indicator: string; readonly sum: number }>
  /** In 1/10,000 point of a hundred, rounded as the panel's rule says. */
  readonly mean: Points
}

const total = ({ scores }: Appraisal.Sheet): number => scores.reduce((sum, { points }) => sum + points, 0)

/**
 * Takes the result of one side of a panel from its sheets, as the rule says that the panel was seated under; none without a sheet.
 *
 * An absent or excused evaluator counts neither as zero nor at all. Of equal extremes the earliest lowest and the latest
 * highest are left out, and none where fewer than three sheets are in.
 */
export const resultOf = (self: Appraisal.Appraisal, side: Panel.Seat["_tag"]): Taken | undefined => {
  const sheets = self.sheets.filter((sheet) => sheet.side._tag === side)
  if (self.panel === undefined || sheets.length === 0) return undefined
  const { rule } = self.panel, indicators = side === "Person" ? rule.proposal : rule.handling
  const inOrder = sheets.toSorted((one, other) => total(one) - total(other))
  const counted = rule.takes === "withoutExtremes" && sheets.length >= 3 ? inOrder.slice(1, -1) : sheets
  const of = indicators.reduce((most, indicator) => most + indicator.most, 0), sum = counted.reduce((all, sheet) => all + total(sheet), 0)
  return {
    side, sheets: counted.length, leftOut: sheets.length - counted.length, sum, of,
    each: indicators.map(({ id }) => ({ indicator: id, sum: counted.reduce((all, { scores }) => all + (scores.find(({ indicator }) => indicator === id)?.points ?? 0), 0) })),
    mean: mean(sum, counted.length * of, rule)
  }
}

/** Divides with whole numbers only, so that a half is a half: points of a hundred to the rule's decimals, in 1/10,000. */
const mean = (sum: number, whole: number, { decimals, rounding }: Panel.Panel["rule"]): Points => {
  const step = 10 ** (4 - decimals)
  return round(sum * 1_000_000 as Points, whole * step as Points, rounding) / whole as Points
}
