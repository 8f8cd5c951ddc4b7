export * from "./Signal.ts"
export * from "./signals.ts"
