import { Equal, Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { ExaminationStep } from "../committee/ExaminationRules.ts"
import * as Member from "../member/Member.ts"
import { Id, Outcome } from "./Outcome.ts"

/** Why somebody with part in the proposal examined it all the same; written down where it happened. */
export const Despite = Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(500))

/** One step of the examination: who recommended what, and the reason on record where a conflict of interest was overridden. */
export const Examined = Schema.Struct({
  step: Schema.optionalKey(ExaminationStep),
  outcome: Outcome,
  by: Schema.String,
  despite: Schema.optionalKey(Despite),
  at: Schema.DateTimeUtcFromString
})
export type Examined = typeof Examined.Type

/** What an author is asked to agree to: to be merged into another proposal, converted, or passed on. */
export const Matter = Schema.TaggedUnion({
  Merge: { into: Id },
  Convert: { to: Schema.Literals(["opinion", "report"]) },
  PassOn: { to: Schema.NonEmptyString }
})
export type Matter = typeof Matter.Type

/** Tells whether two matters are one: the same way of going on, to the same end. */
export const sameMatter = (one: Matter, other: Matter): boolean => Equal.equals(one, other)

/** An author who was asked, and the answer; who has not answered by the day is silent, and stays recorded as silent. */
export const Consent = Schema.Struct({
  matter: Matter,
  member: Member.Id,
  until: Day,
  answer: Schema.Literals(["asked", "consented", "objected"]),
  reason: Schema.optionalKey(Schema.String)
})
export type Consent = typeof Consent.Type

/** How an author stood to what was decided. */
export const Stand = Schema.Struct({ member: Member.Id, answer: Schema.Literals(["consented", "objected", "silent"]), reason: Schema.optionalKey(Schema.String) })
export type Stand = typeof Stand.Type

/** A file that belongs to a proposal; its bytes are kept under their SHA-256. */
export const Attachment = Schema.Struct({
  hash: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)),
  name: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(200)),
  type: Schema.NonEmptyString,
  /** In bytes. */
  size: Schema.Int.check(Schema.isGreaterThan(0))
})
export type Attachment = typeof Attachment.Type

/** One sentence of a merged text and the proposals it comes from. */
export const Sentence = Schema.Struct({ text: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(4_000)), from: Schema.Array(Id) })
export type Sentence = typeof Sentence.Type
