import { Schema } from "effect"

/** Identifies a member (政协委员) across terms; the name lives in the register, never in an event. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Member.Id"))
export type Id = typeof Id.Type
