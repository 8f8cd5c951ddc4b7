import { Schema } from "effect"
import * as Member from "../member/Member.ts"

/** Identifies a report on social conditions and public sentiment (社情民意信息). */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Report.Id"))
export type Id = typeof Id.Type

/** The level of the office that takes a report up. */
export const Level = Schema.Literals(["county", "city", "province", "national"])
export type Level = typeof Level.Type

/** What a report says: one matter, at most 1,500 characters. */
export const Content = Schema.Struct({
  title: Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(120)),
  text: Schema.String.check(Schema.isMinCodePoints(10), Schema.isMaxCodePoints(1_500))
})
export type Content = typeof Content.Type

/** An office took the report up: alone (单篇), merged with others (综合), or forwarded it (转送). */
export const Adoption = Schema.Struct({
  level: Level,
  manner: Schema.Literals(["single", "merged", "forwarded"]),
  document: Schema.optionalKey(Schema.String),
  at: Schema.DateTimeUtcFromString
})
export type Adoption = typeof Adoption.Type

/** A leader wrote an instruction (批示) on the report; the office, not the person, is recorded. */
export const Instruction = Schema.Struct({ level: Level, office: Schema.NonEmptyString, document: Schema.optionalKey(Schema.String), at: Schema.DateTimeUtcFromString })
export type Instruction = typeof Instruction.Type

/** A report with its authors, the main author first, and what became of it. */
export const Report = Schema.Struct({
  id: Id,
  authors: Schema.NonEmptyArray(Member.Id),
  content: Content,
  submittedAt: Schema.DateTimeUtcFromString,
  adoptions: Schema.Array(Adoption),
  instructions: Schema.Array(Instruction),
  withdrawn: Schema.Boolean
})
export type Report = typeof Report.Type

/** There is no such report for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Report.NotFound", { id: Id }) {}
