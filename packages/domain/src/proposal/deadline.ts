import * as Calendar from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { addMonths, type Day } from "../committee/Day.ts"
import type { Deadline, DeadlineStep } from "./Handling.ts"
import type { Submission } from "./Proposal.ts"

const derive = (calendar: Calendar.Calendar, start: DeadlineStep, months: DeadlineStep): Deadline => {
  const day = Calendar.workingDayOnOrBefore(calendar, months.day)
  return { day, steps: day === months.day ? [start, months] : [start, months, { rule: "workingDay", day }] }
}

/**
 * Derives the day a reply is due from the policy's term for the kind of proposal, step by step.
 *
 * A proposal without a session counts as an ordinary one. Counts from the handover or from the close of the session, adds months, and moves a day that is not worked to the working day before it.
 */
export const deadline = (committee: Committee.Committee, submission: Submission | undefined, handedOver: Day): Deadline => {
  const { calendar, policy, sessions } = committee
  const term = policy.replyTerms.find((term) => term.for === (submission?.kind ?? "ordinary")) ?? policy.replyTerms[0]
  const session = sessions.find((session) => session.id === submission?.session)
  const start: DeadlineStep = term.from === "sessionClose" && session !== undefined
    ? { rule: "sessionClose", day: session.closes }
    : { rule: "handover", day: handedOver }
  return derive(calendar, start, {
    rule: "months", months: term.months, ...(term.article !== undefined && { article: term.article }), day: addMonths(start.day, term.months)
  })
}

/** Derives the day a second handling is due, counted from the day it is ordered. */
export const secondDeadline = ({ calendar, policy }: Committee.Committee, ordered: Day): Deadline =>
  derive(calendar, { rule: "secondHandling", day: ordered }, { rule: "months", months: policy.secondHandlingMonths, day: addMonths(ordered, policy.secondHandlingMonths) })
