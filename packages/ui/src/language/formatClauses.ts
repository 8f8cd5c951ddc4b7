import { language } from "./language.ts"

/** Writes clauses one after the other as one sentence: "甲；乙", or "one; other". */
export const formatClauses = (clauses: Iterable<string>): string => [...clauses].join(language() === "en" ? "; " : "；")
