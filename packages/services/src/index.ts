export * from "./journal/Journal.ts"
export * from "./register/Register.ts"
export * from "./snapshots/Snapshots.ts"
