export { sayQuantity } from "./sayQuantity.ts"
export { sayWhy, type Spoken } from "./sayWhy.ts"
export type { Telling } from "./Telling.ts"
export { tellingOf } from "./tellingOf.ts"
