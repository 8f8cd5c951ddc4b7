export * from "./Workflow.ts"
export * from "./faults.ts"
export * from "./draw.ts"
export * from "./actors.ts"
