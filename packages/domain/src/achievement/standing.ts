import type * as Achievement from "./Achievement.ts"

/** Lists the figures that stand: not struck, and of the same thing in the same measure for the same recommendation only the one of the latest day, for a figure that grew is told again as a whole. */
export const standing = ({ figures }: Achievement.Achievement): ReadonlyArray<Achievement.Figure> => {
  const latest = new Map<string, Achievement.Figure>()
  for (const figure of figures) {
    if (figure.struck !== undefined) continue
    const of = JSON.stringify([figure.what, figure.measure, figure.recommendation]), known = latest.get(of)
    if (known === undefined || known.on <= figure.on) latest.set(of, figure)
  }
  return [...latest.values()]
}

/** What came of several proposals in one thing and measure: the sum, and the figures it is of. */
export interface Total {
  readonly what: string
  readonly measure: string
  readonly count: number
  readonly figures: ReadonlyArray<{ readonly of: Achievement.Achievement["id"]; readonly figure: Achievement.Figure }>
}

/** Adds up what came of proposals, each thing in its own measure, for nothing else can be added; in the order in which it was first told. */
export const totals = (achievements: ReadonlyArray<Achievement.Achievement>): ReadonlyArray<Total> => {
  const told = achievements.flatMap((one) => standing(one).map((figure) => ({ of: one.id, figure })))
    .sort((one, other) => one.figure.at.epochMilliseconds - other.figure.at.epochMilliseconds || (one.of < other.of ? -1 : 1))
  return [...Map.groupBy(told, ({ figure: { measure, what } }) => JSON.stringify([what, measure])).values()].flatMap((figures) => {
    const [first] = figures
    return first === undefined ? [] : [{ what: first.figure.what, measure: first.figure.measure, count: figures.reduce((sum, { figure }) => sum + figure.count, 0), figures }]
  })
}
