import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

/** A consultation on the handling (办理协商) as one side writes it down: when, in which phase, how, who was there, what was said. */
export const Minutes = Schema.Struct({
  day: Day,
  /** Before handling begins (办前), while it goes on (办中), after the reply (办后). */
  phase: Schema.Literals(["before", "during", "after"]),
  form: Schema.Literals(["faceToFace", "call", "writing", "online"]),
  place: Schema.optionalKey(Schema.String.check(Schema.isMaxCodePoints(120))),
  members: Schema.NonEmptyArray(Member.Id),
  summary: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(4_000))
})
export type Minutes = typeof Minutes.Type

/** Who wrote it down, and who stands to it: the unit, or a member. */
export const Side = Schema.TaggedUnion({ Unit: { unit: Unit.Id }, Member: { member: Member.Id } })
export type Side = typeof Side.Type

/** A consultation that counts once both sides stand to it; one that the other side contests keeps the reason. */
export const Consultation = Schema.Struct({
  ...Minutes.fields,
  number: Schema.Int,
  round: Schema.Int,
  unit: Unit.Id,
  recordedBy: Side,
  at: Schema.DateTimeUtcFromString,
  answer: Schema.Literals(["open", "confirmed", "contested"]),
  answeredBy: Schema.optionalKey(Side),
  reason: Schema.optionalKey(Schema.String)
})
export type Consultation = typeof Consultation.Type
