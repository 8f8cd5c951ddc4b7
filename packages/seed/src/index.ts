export { begin, type Happened, type Opening, type Person, type Story, type Telling, time } from "./Story.ts"
export { morning } from "./morning.ts"
export { openings, password } from "./openings.ts"
export { twin } from "./twin/twin.ts"
