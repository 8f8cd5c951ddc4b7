import type { HouseEvent } from "./codec.ts"

/** Makes an event that carries a text, for tests of a journal. */
export const noted = (text: string): HouseEvent => ({ _tag: "Noted", text })
