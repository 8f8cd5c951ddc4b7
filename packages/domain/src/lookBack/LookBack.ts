import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Attachment } from "../proposal/Examined.ts"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import { Findings } from "../proposal/Reply.ts"

/** Identifies a look back entrusted to a third party. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("LookBack.Id"))
export type Id = typeof Id.Type

/** What the third party is called, in 2 to 80 characters; it has no account, and the office records what it finds. */
export const Institution = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(80))

/** What the third party found of one proposal, recommendation by recommendation, with the report it wrote and the report's day. */
export const Found = Schema.Struct({ proposal: ProposalId, ...Findings.fields, report: Attachment, on: Day })
export type Found = typeof Found.Type

/** A look back (回头看) over several proposals after their end, entrusted to a third party (第三方评估); the proposers' own answers stand with their proposals. */
export const LookBack = Schema.Struct({
  id: Id,
  institution: Institution,
  of: Schema.NonEmptyArray(ProposalId),
  until: Day,
  at: Schema.DateTimeUtcFromString,
  found: Schema.Array(Found)
})
export type LookBack = typeof LookBack.Type

/** There is no such look back. */
export class NotFound extends Schema.TaggedError<NotFound>()("LookBack.NotFound", { id: Id }) {}
