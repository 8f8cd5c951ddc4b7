export { type Beginning, house } from "./house.ts"
export { type Standing, start } from "./start.ts"
