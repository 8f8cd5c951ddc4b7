export { type Address, connect, type Connected, type Given } from "./connect.ts"
export { Unreachable } from "./Unreachable.ts"
