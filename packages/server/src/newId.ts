import { Effect } from "effect"

/** Makes an id nobody has: letters and digits, safe in an address. */
export const newId: Effect.Effect<string> = Effect.sync(() => crypto.randomUUID().replaceAll("-", "").slice(0, 20))
