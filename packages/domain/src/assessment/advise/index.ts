export { advise, type Advice } from "./advise.ts"
export type { Room } from "./room.ts"
export type { Want, Wanting, Way } from "./wanting.ts"
