export { amend, NoSuchRule, Unclear } from "./amend.ts"
export type { Does } from "./grammar.ts"
export { type At, type Language, type Said, say } from "./say.ts"
