import { HashMap, Option } from "effect"
import type * as Evaluation from "./Evaluation.ts"
import { EvaluationEvent } from "./EvaluationEvent.ts"

/** The evaluations of a committee by the year they are of. */
export type Evaluations = HashMap.HashMap<Evaluation.Id, Evaluation.Evaluation>
/** No evaluations: what a journal is folded from. */
export const empty: Evaluations = HashMap.empty()

const begun = (id: Evaluation.Id): Evaluation.Evaluation => ({ id, stage: "Listing", listed: [], amendments: [], settlements: [], reviews: [] })

/** Gives the evaluation of a year; one in which nothing has happened yet is being listed. */
export const of = (self: Evaluations, id: Evaluation.Id): Evaluation.Evaluation => Option.getOrElse(HashMap.get(self, id), () => begun(id))

/** Applies one event to the evaluations. Total. */
export const evolve = (self: Evaluations, event: EvaluationEvent): Evaluations => {
  const it = of(self, event.evaluation)
  const { at, by } = event
  return HashMap.set(self, it.id, EvaluationEvent.match(event, {
    SignalReviewed: ({ reason, signal, verdict }) => ({ ...it, reviews: [...it.reviews.filter((one) => one.signal !== signal), { signal, verdict, reason, by, at }] }),
    GradesListed: ({ grade, members, reason }) => ({
      ...it, listed: [...it.listed.filter(({ member }) => !members.includes(member)), ...members.map((member) => ({ member, grade, reason, by, at }))]
    }),
    GradesUnlisted: ({ members }) => ({ ...it, listed: it.listed.filter(({ member }) => !members.includes(member)) }),
    GradeListSubmitted: ({ edition, entries, rulebook }) => ({ ...it, stage: "Submitted" as const, list: { rulebook, edition, entries, by, at } }),
    GradeListSentBack: ({ reason }) => ({ ...it, stage: "Listing" as const, sentBack: { reason, by, at } }),
    GradesDecided: ({ grades, on, words }) => ({ ...it, stage: "Decided" as const, decision: { on, words, grades, by, at } }),
    GradesAnnounced: () => ({ ...it, stage: "Announced" as const, announcedAt: at }),
    GradeAmended: ({ grade, member, on, reason, was }) => ({ ...it, amendments: [...it.amendments, { member, was, grade, reason, on, by, at }] }),
    ConsequenceSettled: ({ consequence, member, words }) => ({ ...it, settlements: [...it.settlements, { member, consequence, words, by, at }] }),
    YearClosed: ({ digest, edition, head, rulebook, seq, sheets }) => ({ ...it, stage: "Closed" as const, frozen: { rulebook, edition, seq, head, digest, sheets, by, at } })
  }))
}
