import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** What came of talking a body's proposal over among its members: on which day, how many of how many took part, the result in words, and the minutes among the attachments, by their SHA-256, where there are any. */
export const Minutes = Schema.Struct({
  on: Day,
  present: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  of: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 })),
  result: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(2_000)),
  minutes: Schema.optionalKey(Schema.String)
})
export type Minutes = typeof Minutes.Type

/** The talk of a body's members over its proposal (界别讨论), the head who answers for it, and whether the text has become another since. */
export const Talk = Schema.Struct({ ...Minutes.fields, by: Member.Id, changedSince: Schema.optionalKey(Schema.Literal(true)) })
export type Talk = typeof Talk.Type
