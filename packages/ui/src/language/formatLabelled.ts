import { language } from "./language.ts"

/** Writes what is said after what it is said of: "理由：缺数据", or "Reason: figures missing". */
export const formatLabelled = (label: string, said: string): string => `${label}${language() === "en" ? ": " : "："}${said}`
