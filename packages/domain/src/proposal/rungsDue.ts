import * as Calendar from "../committee/Calendar.ts"
import { addDays, type Day, of as dayOf } from "../committee/Day.ts"
import type { Rung } from "../committee/HandlingRules.ts"
import type * as Proposal from "./Proposal.ts"

/** A rung of the escalation ladder with the day it falls on. */
export interface RungOn { readonly rung: Rung; readonly day: Day }

const dayOfRung = ({ days, in: counted }: Rung, due: Day, calendar: Calendar.Calendar): Day => {
  if (counted === "days") return addDays(due, days)
  return days < 0 ? Calendar.subtractWorkingDays(calendar, due, -days) : Calendar.addWorkingDays(calendar, due, days)
}

/** Lays the ladder on a reply that is awaited, or on another day of its handling (`due`): each rung with its day, in order; a rung that would fall before the handover is left out. */
export const rungsOf = (self: Proposal.Proposal, ladder: ReadonlyArray<Rung>, calendar: Calendar.Calendar, due?: Day): ReadonlyArray<RungOn> => {
  if (self.stage._tag !== "HandedOver" && self.stage._tag !== "Accepted") return []
  const { deadline, since } = self.stage.handling
  return ladder.map((rung) => ({ rung, day: dayOfRung(rung, due ?? deadline.day, calendar) })).filter(({ day }) => day >= dayOf(since))
    .sort((one, other) => one.day < other.day ? -1 : one.day > other.day ? 1 : 0)
}

/** Gives the rungs a proposal has climbed to on a day: the latest day reached counts, and all rungs of that day; earlier ones that were missed are passed over. */
export const rungsDue = (self: Proposal.Proposal, ladder: ReadonlyArray<Rung>, calendar: Calendar.Calendar, today: Day, due?: Day): ReadonlyArray<RungOn> => {
  const reached = rungsOf(self, ladder, calendar, due).filter(({ day }) => day <= today)
  const last = reached.at(-1)?.day
  return reached.filter(({ day }) => day === last)
}
