export { amend, Unclear } from "./amend.ts"
export type { Does } from "./grammar.ts"
export { sayClause } from "./sayClause.ts"
export { type At, type Language, NoSuchRule, rulesOf, type Said, say, vocabulary } from "./say.ts"
