import { Schema } from "effect"
import * as Examination from "./Examination.ts"

const about = { examination: Examination.Id, at: Schema.DateTimeUtcFromString }
const { category, session } = Examination.Examination.fields

/** What can happen to the examination of a category. */
export const ExaminationEvent = Schema.TaggedUnion({
  ExaminerAssigned: { ...about, session, category, examiner: Examination.Examiner },
  ExaminerUnassigned: { ...about, account: Schema.String }
})
export type ExaminationEvent = typeof ExaminationEvent.Type
/** The one event of an examination with this tag, with what it carries. */
export type Of<Tag extends ExaminationEvent["_tag"]> = Extract<ExaminationEvent, { _tag: Tag }>
