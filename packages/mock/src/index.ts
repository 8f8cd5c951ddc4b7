export { type Beginning, house } from "./house.ts"
export { start } from "./start.ts"
