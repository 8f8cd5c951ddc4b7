export * from "./Known.ts"
export * from "./minimums.ts"
