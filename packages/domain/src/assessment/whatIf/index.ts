export { byClause, ClauseMoves } from "./byClause.ts"
export { byGroup, GroupMoves, least } from "./byGroup.ts"
export { compare, Moved, Shift, Stand } from "./compare.ts"
export { Ensuing, ensuing } from "./ensuing.ts"
