import { Schema } from "effect"

/** A short name by which data of a policy are referred to. */
export const Code = Schema.String.check(Schema.isPattern(/^[a-zA-Z0-9-]{1,40}$/u))
