import { Schema } from "effect"

/** Identifies a handling unit (承办单位) across its names. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Unit.Id"))
export type Id = typeof Id.Type
