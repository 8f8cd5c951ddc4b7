import { formatNumber } from "./formatNumber.ts"

const unit = 10_000n

/**
 * Writes points exactly, without a trailing zero: 865000 is "86.5".
 *
 * Points are integers of 1/10,000 point and never pass through a float; a cut carries a true minus sign.
 * A number that is not a safe integer is a mistake of the caller and throws `RangeError`.
 */
export const formatPoints = (points: number | bigint): string => {
  if (typeof points === "number" && !Number.isSafeInteger(points)) throw new RangeError(`points are integers of 1/10,000: ${points}`)
  const exact = BigInt(points)
  const size = exact < 0n ? -exact : exact
  const part = (size % unit).toString().padStart(4, "0").replace(/0+$/, "")
  return `${exact < 0n ? "−" : ""}${formatNumber(size / unit)}${part === "" ? "" : `.${part}`}`
}
