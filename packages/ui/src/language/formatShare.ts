import { formatNumber } from "./formatNumber.ts"
import { language } from "./language.ts"

/**
 * Writes a rate together with what it is a rate of: "87.4%（312/357）".
 *
 * Anything short of the whole stays below 100%, anything above nothing stays above 0%; of nothing there is no rate: "—（0/0）".
 */
export const formatShare = (part: number, whole: number): string => {
  const [open, close] = language() === "en" ? [" (", ")"] : ["（", "）"]
  return `${percent(part, whole)}${open}${formatNumber(part)}/${formatNumber(whole)}${close}`
}

const percent = (part: number, whole: number): string => {
  if (whole === 0) return "—"
  const permille = Math.round((part * 1000) / whole)
  if (permille >= 1000 && part < whole) return "99.9%"
  if (permille === 0 && part > 0) return "0.1%"
  return permille % 10 === 0 ? `${permille / 10}%` : `${Math.floor(permille / 10)}.${permille % 10}%`
}
