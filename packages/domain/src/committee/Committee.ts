import { Schema } from "effect"

/** Identifies a local committee (政协地方委员会): the tenant every record belongs to. */
export const Id = Schema.String.check(Schema.isPattern(/^[a-z0-9-]{1,40}$/u)).pipe(Schema.brand("Committee.Id"))
export type Id = typeof Id.Type
