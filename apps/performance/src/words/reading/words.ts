import type { Assessment } from "@jianyan/domain"
import { language } from "@jianyan/ui"

/** Says words that exist in both languages in the language of the screen. */
export const words = (both: Assessment.Rulebook.Words): string => language() === "en" ? both.en : both.zh
