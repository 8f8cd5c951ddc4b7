export * from "./House.ts"
