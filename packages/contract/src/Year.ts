import { Schema } from "effect"

/** A year as it stands in an address: 2000 to 2099. */
export const Year = Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 2000, maximum: 2099 }))
