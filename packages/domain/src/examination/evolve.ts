import { HashMap, Option } from "effect"
import type * as Examination from "./Examination.ts"
import { ExaminationEvent } from "./ExaminationEvent.ts"

/** All examinations of a committee by id. */
export type Examinations = HashMap.HashMap<Examination.Id, Examination.Examination>
/** No examinations: what a journal is folded from. */
export const empty: Examinations = HashMap.empty()

/** Applies one event to the examinations. Total. */
export const evolve = (self: Examinations, event: ExaminationEvent): Examinations =>
  ExaminationEvent.match(event, {
    ExaminerAssigned: ({ category, examination, examiner, session }) => {
      const known = Option.getOrElse(HashMap.get(self, examination), () => ({ id: examination, session, category, examiners: [] }))
      return HashMap.set(self, examination, { ...known, examiners: [...known.examiners.filter((one) => one.account !== examiner.account), examiner] })
    },
    ExaminerUnassigned: ({ account, examination }) => HashMap.modify(self, examination, (it) => ({ ...it, examiners: it.examiners.filter((one) => one.account !== account) }))
  })
