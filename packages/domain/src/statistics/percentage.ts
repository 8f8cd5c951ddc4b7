/**
 * Prints a share as a percentage with so many decimals, rounded half up; nothing over nothing prints none.
 *
 * Never prints 100 for less than all, nor 0 for more than none: 4,788 of 4,791 at no decimals is 99.
 */
export const percentage = (of: number, over: number, decimals: 0 | 1 | 2): string | undefined => {
  if (over === 0) return undefined
  const unit = 10 ** decimals, whole = 100 * unit
  const rounded = Math.floor((2 * of * whole + over) / (2 * over))
  const kept = of < over ? Math.min(rounded, whole - 1) : rounded
  const shown = of > 0 ? Math.max(kept, 1) : kept
  const digits = `${shown}`.padStart(decimals + 1, "0")
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
