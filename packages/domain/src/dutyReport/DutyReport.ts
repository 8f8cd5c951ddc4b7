import { Schema } from "effect"
import { Ref } from "../assessment/Fact.ts"
import * as Member from "../member/Member.ts"

/** Identifies a duty report: the member and the year, joined by a dot. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}\.20\d\d$/u)).pipe(Schema.brand("DutyReport.Id"))
export type Id = typeof Id.Type

/** Names the duty report of a member for a year. */
export const idOf = (member: Member.Id, year: number): Id => Id.make(`${member}.${year}`)

/** One paragraph of a duty report and the records that bear it out. */
export const Paragraph = Schema.Struct({
  text: Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(2_000)),
  records: Schema.Array(Ref)
})
export type Paragraph = typeof Paragraph.Type

/** The text of a duty report, paragraph by paragraph. */
export const Text = Schema.Array(Paragraph).check(Schema.isMinLength(1), Schema.isMaxLength(200))

/** A member's report on the duties of a year (述职报告), as last saved. */
export const DutyReport = Schema.Struct({ id: Id, member: Member.Id, year: Schema.Int, paragraphs: Text, savedAt: Schema.DateTimeUtcFromString })
export type DutyReport = typeof DutyReport.Type
