export * as RulebookEvent from "./RulebookEvent.ts"
export * from "./adopt.ts"
export * from "./repeal.ts"
export * from "./evolve.ts"
