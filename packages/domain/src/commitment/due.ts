import { HashMap } from "effect"
import { addDays, of as dayOf, type Day } from "../committee/Day.ts"
import type * as Commitment from "./Commitment.ts"
import type { Commitments } from "./evolve.ts"
import { isOpen } from "./standing.ts"

/** Days after which an open promise past its day is asked again where the policy says nothing else. */
export const askEvery = 30

/** Gives the day on which an open promise is asked for next: the day it is due, then every so many days after it was last asked. */
export const nextAsked = (self: Commitment.Commitment, every: number = askEvery): Day => {
  const last = self.asked.map(dayOf).filter((day) => day >= self.until).at(-1)
  return last === undefined ? self.until : addDays(last, every)
}

/** Lists the promises to ask for on a day, the longest due first; one that is settled is never asked for. */
export const due = (promises: Commitments, today: Day, every: number = askEvery): ReadonlyArray<Commitment.Commitment> =>
  [...HashMap.values(promises)].filter((one) => isOpen(one) && nextAsked(one, every) <= today).sort((one, other) => one.until < other.until ? -1 : one.until > other.until ? 1 : one.id < other.id ? -1 : 1)
