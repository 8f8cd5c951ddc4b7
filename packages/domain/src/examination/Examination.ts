import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"

/** Identifies the examination of one category in one session. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Examination.Id"))
export type Id = typeof Id.Type

/** Names the examination of a category in a session; no two share a name. */
export const idOf = (session: SessionId, category: string): Id => Id.make(`${session}_${category}`)

/** Who examines a category: an account, and the member it belongs to if it is one. */
export const Examiner = Schema.Struct({ account: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(128)), member: Schema.optionalKey(Member.Id) })
export type Examiner = typeof Examiner.Type

/** The examination (审查分组) of one category in one session, with those who do it. */
export const Examination = Schema.Struct({ id: Id, session: SessionId, category: Schema.String, examiners: Schema.Array(Examiner) })
export type Examination = typeof Examination.Type

/** The account has no seat from which proposals are examined. */
export class NotAnExaminer extends Schema.TaggedError<NotAnExaminer>()("Examination.NotAnExaminer", { account: Schema.String }) {}
