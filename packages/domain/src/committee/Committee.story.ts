import { Option } from "effect"
import { Committee, Day } from "../index.ts"
import { on } from "../house/House.story.ts"

export const id = Committee.Id.make("east-lake")
export const name = { zh: "东湖区政协", en: "East Lake District Committee" }
export const term: Committee.Term = { number: 15, from: Day.Day.make("2022-01-10"), until: Day.Day.make("2027-01-31") }

/** The fifth session: paper counts for it from 5 December, as a plenary proposal until noon of the third day. */
export const fifth: Committee.Session = {
  id: Committee.SessionId.make("15-5"), term: 15, number: 5, opens: Day.Day.make("2026-01-12"), closes: Day.Day.make("2026-01-16"),
  windowOpens: on("2025-12-05", "00:00"), windowCloses: on("2026-01-14", "12:00")
}

const days = (from: string, count: number) => Array.from({ length: count }, (_, place) => Day.addDays(Day.Day.make(from), place))

/** The holidays and make-up days of 2026: Spring Festival from 15 to 23 February, worked on the Saturdays around it. */
export const calendar: Committee.Calendar.Calendar = {
  years: [2026],
  holidays: [...days("2026-01-01", 3), ...days("2026-02-15", 9), ...days("2026-04-04", 3), ...days("2026-05-01", 5), ...days("2026-06-19", 3), ...days("2026-09-25", 3), ...days("2026-10-01", 7)],
  makeUpDays: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"].map((day) => Day.Day.make(day))
}

/** Five working days to return, three months from handover, three classes of reply, three levels of satisfaction. */
export const county: Committee.Policy.Policy = {
  ...Committee.standardPolicy,
  id: "county",
  returnWithin: 5,
  replyTerms: [{ for: "plenary", from: "handover", months: 3, article: "第九条" }, { for: "ordinary", from: "handover", months: 3 }],
  secondHandlingMonths: 3
}

/** Ten working days to return, five months from the close of the session, four classes of reply, four levels of satisfaction. */
export const city: Committee.Policy.Policy = {
  ...Committee.standardPolicy,
  id: "city",
  replyClasses: [...county.replyClasses, { id: "D", name: { zh: "D 类" }, definition: { zh: "目前无法解决，已作说明" } }],
  feedbackLevels: [{ id: "very", name: { zh: "非常满意" }, counts: true, reopens: false }, ...county.feedbackLevels],
  replyTerms: [{ for: "plenary", from: "sessionClose", months: 5 }, { for: "ordinary", from: "handover", months: 3 }],
  returnWithin: 10,
  secondHandlings: 1,
  secondHandlingMonths: 1
}

/** A committee in its term and session, under a policy. */
export const under = (policy: Committee.Policy.Policy): Committee.Committee => {
  const at = on("2025-11-20")
  const events: ReadonlyArray<Committee.CommitteeEvent.CommitteeEvent> = [
    { _tag: "CommitteeFounded", committee: id, name, policy, at },
    { _tag: "TermOpened", committee: id, term, at },
    { _tag: "SessionCalled", committee: id, session: fifth, at },
    { _tag: "CalendarPublished", committee: id, calendar, at }
  ]
  return Option.getOrThrow(events.reduce(Committee.evolve, Option.none<Committee.Committee>()))
}
