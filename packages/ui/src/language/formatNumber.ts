import { language } from "./language.ts"

/** Writes a count with the digit groups of the language on the screen. */
export const formatNumber = (count: number | bigint): string => new Intl.NumberFormat(language()).format(count)
