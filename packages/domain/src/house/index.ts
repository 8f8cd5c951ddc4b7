export * from "./House.ts"
export * from "./Stored.ts"
