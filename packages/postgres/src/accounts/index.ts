export type { Given, Provider } from "./configure.ts"
export { layer } from "./layer.ts"
export { accounts as migration } from "./migration.ts"
