import * as codec from "./codec.ts"
import type { Entry } from "./Journal.ts"
import type { Stored } from "./Stored.ts"

/** Reads a kept entry as what it says; throws for an event no edition of the house knows. */
export const toEntry = (stored: Stored): Entry => ({ ...stored, event: codec.decode(stored.event) })
