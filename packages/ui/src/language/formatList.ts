import { language } from "./language.ts"

/** Writes words one after the other as a list: "甲、乙", or "one, other". */
export const formatList = (words: Iterable<string>): string => [...words].join(language() === "en" ? ", " : "、")
