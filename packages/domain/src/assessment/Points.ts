import { Option, Schema, SchemaGetter } from "effect"

/** An exact amount of points, as a whole number of 1/10,000 point: 7.5 points are 75,000. */
export const Points = Schema.Int.pipe(Schema.brand("Points"))
export type Points = typeof Points.Type

const scale = 10_000
const decimal = /^-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,4})?$/u

/** The sum of nothing. */
export const zero = 0 as Points

/** Reads a decimal such as "7.5" or "-1.5" exactly; more than four decimals, a plus sign or an exponent give nothing. */
export const parse = (text: string): Option.Option<Points> => decimal.test(text) ? Option.some(fromDecimal(text)) : Option.none()

/** Writes points as the shortest decimal that reads back as the same points. */
export const format = (points: Points): string => {
  const size = Math.abs(points)
  const rest = size % scale
  const decimals = rest === 0 ? "" : `.${String(rest).padStart(4, "0").replace(/0+$/u, "")}`
  return `${points < 0 ? "-" : ""}${(size - rest) / scale}${decimals}`
}

/** Points as a rulebook or a record writes them: decimal text in quotes, never a JSON number. */
export const FromText = Schema.String.check(Schema.isPattern(decimal)).annotate({ expected: 'points in quotes, such as "7.5"' }).pipe(
  Schema.decodeTo(Points, {
    decode: SchemaGetter.transform((text: string) => fromDecimal(text) as number),
    encode: SchemaGetter.transform((points: number) => format(points as Points))
  })
)

/** Adds points up. */
export const sum = (all: Iterable<Points>): Points => {
  let total = 0
  for (const points of all) total += points
  return total as Points
}

/** Points for a number of units of the same rate. */
export const times = (rate: Points, quantity: number): Points => rate * quantity as Points

/** A part `have / need` of the points, cut toward zero at 1/10,000 point. */
export const part = (whole: Points, have: number, need: number): Points => Math.trunc(whole * have / need) as Points

/**
 * Deals a whole out by whole-number weights so that the shares add up to the whole.
 *
 * What does not divide goes, 1/10,000 point at a time, to the largest remainders; equal remainders go to the earlier
 * position. Without a positive weight nobody receives anything.
 */
export const deal = (whole: Points, weights: ReadonlyArray<number>): ReadonlyArray<Points> => {
  const parts = weights.reduce((total, weight) => total + weight, 0)
  if (parts <= 0) return weights.map(() => zero)
  const sign = whole < 0 ? -1 : 1
  const size = Math.abs(whole)
  const remainders = weights.map((weight) => size * weight % parts)
  const shares = weights.map((weight, position) => (size * weight - (remainders[position] ?? 0)) / parts)
  const left = size - shares.reduce((total, share) => total + share, 0)
  const lucky = weights.map((_, position) => position)
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
    .slice(0, left)
  for (const position of lucky) shares[position] = (shares[position] ?? 0) + 1
  return shares.map((share) => (sign * share || 0) as Points)
}

/** Moves points to a multiple of `step`: to the nearest with halves away from zero, toward zero (`down`), or away from it (`up`). */
export const round = (points: Points, step: Points, how: "half" | "down" | "up"): Points => {
  const size = Math.abs(points)
  const rest = size % step
  const up = how === "up" ? rest > 0 : how === "half" && rest * 2 >= step
  return ((points < 0 ? -1 : 1) * (size - rest + (up ? step : 0)) || 0) as Points
}

const fromDecimal = (text: string): Points => {
  const [whole = "0", decimals = ""] = text.replace("-", "").split(".")
  const size = Number(whole) * scale + Number(decimals.padEnd(4, "0"))
  return (text.startsWith("-") ? -size || 0 : size) as Points
}
