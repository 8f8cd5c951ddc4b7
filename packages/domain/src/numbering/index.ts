export * as NumberingEvent from "./NumberingEvent.ts"
export * from "./take.ts"
export * from "./evolve.ts"
