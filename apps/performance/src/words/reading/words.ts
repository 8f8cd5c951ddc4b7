import type { Assessment } from "@jianyan/domain"
import { tongue } from "./tongue.ts"

/** Says words that exist in both languages in the language of the screen. */
export const words = (both: Assessment.Rulebook.Words): string => both[tongue()]
