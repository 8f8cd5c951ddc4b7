import type { Kind } from "../body/Body.ts"
import * as Calendar from "../committee/Calendar.ts"
import type * as Committee from "../committee/Committee.ts"
import { addDays, addMonths, Day, year } from "../committee/Day.ts"
import type { ReplyTerm, Urgent } from "../committee/HandlingRules.ts"
import type { Deadline, DeadlineStep } from "./Handling.ts"
import type { Submission } from "./Proposal.ts"

type Steps = readonly [DeadlineStep, ...ReadonlyArray<DeadlineStep>]

/** Ends a derivation on its last day, or on the working day before it. */
const settle = (calendar: Calendar.Calendar, steps: Steps, last: DeadlineStep): Deadline => {
  const day = Calendar.workingDayOnOrBefore(calendar, last.day)
  return { day, steps: day === last.day ? [...steps, last] : [...steps, last, { rule: "workingDay", day }] }
}

const cited = ({ article }: { readonly article?: string }) => article === undefined ? {} : { article }

/** Gives the next "06-30" after a day; a day the month does not have is its last one. */
const nextOn = (monthDay: string, after: Day): Day => {
  const inYear = (wanted: number): Day => {
    const [month, day] = [monthDay.slice(0, 2), Number(monthDay.slice(3))]
    const first = Day.make(`${wanted}-${month}-01`), last = addDays(addMonths(first, 1), -1), meant = addDays(first, day - 1)
    return meant < last ? meant : last
  }
  const sameYear = inYear(year(after))
  return sameYear > after ? sameYear : inYear(year(after) + 1)
}

const lasting = (term: ReplyTerm, start: Day): DeadlineStep =>
  term.until === undefined
    ? { rule: "months", months: term.months, ...cited(term), day: addMonths(start, term.months) }
    : { rule: "fixedDate", ...cited(term), day: nextOn(term.until, start) }

const hurried = ({ in: counted, within, ...rule }: Urgent, calendar: Calendar.Calendar, start: Day): DeadlineStep => {
  switch (counted) {
    case "months": return { rule: "months", months: within, ...cited(rule), day: addMonths(start, within) }
    case "workingDays": return { rule: "workingDays", days: within, ...cited(rule), day: Calendar.addWorkingDays(calendar, start, within) }
    case "days": return { rule: "days", days: within, ...cited(rule), day: addDays(start, within) }
  }
}

interface Circumstances { readonly body?: Kind | undefined; readonly urgent?: boolean }

/**
 * Derives the day a reply is due from the policy's term for the kind of proposal and of the body that put it, step by step.
 *
 * What is urgent is due by the policy's term for it, where there is one and it is the sooner. A proposal without a session counts as an ordinary one. Counts from the handover or from the close of the session, adds months or takes the fixed date, and moves a day that is not worked to the working day before it.
 */
export const deadline = (committee: Committee.Committee, submission: Submission | undefined, handedOver: Day, { body, urgent = false }: Circumstances = {}): Deadline => {
  const { calendar, policy, sessions } = committee
  const terms = policy.replyTerms.filter((term) => term.for === (submission?.kind ?? "ordinary"))
  const term = terms.find(({ of }) => of === undefined || (body !== undefined && of.includes(body))) ?? policy.replyTerms[0]
  const session = sessions.find((session) => session.id === submission?.session)
  const start: DeadlineStep = term.from === "sessionClose" && session !== undefined
    ? { rule: "sessionClose", day: session.closes }
    : { rule: "handover", day: handedOver }
  const usual = settle(calendar, [start], lasting(term, start.day))
  if (!urgent || policy.urgent === undefined) return usual
  const soon = settle(calendar, [{ rule: "urgent", day: handedOver }], hurried(policy.urgent, calendar, handedOver))
  return soon.day < usual.day ? soon : usual
}

/** Derives the day a second handling is due, counted from the day it is ordered. */
export const secondDeadline = ({ calendar, policy }: Committee.Committee, ordered: Day): Deadline =>
  settle(calendar, [{ rule: "secondHandling", day: ordered }], { rule: "months", months: policy.secondHandlingMonths, day: addMonths(ordered, policy.secondHandlingMonths) })

/** Derives the day the co-handlers' opinions are due with the lead: months after the handover, or days before the reply is due; with the reply where that would come after it or before the handover, and none where the policy asks for none. */
export const coDeadline = ({ calendar, policy: { coOpinion } }: Committee.Committee, handedOver: Day, reply: Deadline): Deadline | undefined => {
  if (coOpinion === undefined) return undefined
  const opinions = coOpinion._tag === "AfterHandover"
    ? settle(calendar, [{ rule: "handover", day: handedOver }], { rule: "months", months: coOpinion.months, ...cited(coOpinion), day: addMonths(handedOver, coOpinion.months) })
    : settle(calendar, reply.steps, { rule: "daysBefore", days: coOpinion.days, ...cited(coOpinion), day: addDays(reply.day, -coOpinion.days) })
  return opinions.day > handedOver && opinions.day <= reply.day ? opinions : reply
}

/** Gives the last day a reply may be put off to: the policy's months after the day it is due, never past its months from the start; none where the policy knows no extension. */
export const latestExtension = ({ policy: { extension } }: Committee.Committee, { day, steps }: Deadline): Day | undefined => {
  if (extension === undefined) return undefined
  const [put, limit] = [addMonths(day, extension.months), addMonths(steps[0].day, extension.absoluteMonths)]
  return put < limit ? put : limit
}

/** Puts a deadline off until a day, within the absolute limit of the policy; without a rule on extensions it stays. */
export const extended = ({ calendar, policy: { extension } }: Committee.Committee, before: Deadline, until: Day): Deadline => {
  if (extension === undefined) return before
  const limit = addMonths(before.steps[0].day, extension.absoluteMonths)
  return settle(calendar, [...before.steps, { rule: "extension", months: extension.months, ...cited(extension), day: until }], {
    rule: "absoluteLimit", months: extension.absoluteMonths, day: until < limit ? until : limit
  })
}
