export type { Header } from "./Line.ts"
export * from "./refusals.ts"
export { restore } from "./restore.ts"
export { write } from "./write.ts"
