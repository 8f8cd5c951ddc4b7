import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Proposal from "../proposal/Outcome.ts"

/** Identifies what is kept, apart from the journal, of the people one letter names. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Signing.Id"))
export type Id = typeof Id.Type

/** Why it was erased: somebody asked for it, or it was kept for as long as the policy lets it be. */
export const Because = Schema.Literals(["requested", "expired"])
export type Because = typeof Because.Type

/** That the people a letter names were forgotten: of which proposal, why, by whose account, and when. */
export const Erasure = Schema.Struct({ id: Id, of: Proposal.Id, because: Because, by: Schema.NonEmptyString, at: Schema.DateTimeUtcFromString })
export type Erasure = typeof Erasure.Type

/** Nothing is kept under this id: it never was, or it has been erased. */
export class NotFound extends Schema.TaggedError<NotFound>()("Signing.NotFound", { signing: Schema.String }) {}

/** The policy keeps it until after this day; none where the policy keeps it until somebody asks. */
export class StillKept extends Schema.TaggedError<StillKept>()("Signing.StillKept", { signing: Id, until: Schema.optionalKey(Day) }) {}
