export * from "./board.ts"
export * from "./facts.ts"
export * as Gallery from "./gallery/index.ts"
