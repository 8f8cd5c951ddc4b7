import type { Committee, House } from "@jianyan/domain"
import { HashMap } from "effect"

/** The numbers taken in each session of a house; changed in place while an import goes on. */
export interface Numbers {
  readonly taken: Map<Committee.SessionId, Set<number>>
  readonly highest: Map<Committee.SessionId, number>
}

/** Reads which numbers of a house are taken. */
export const of = (house: House.House): Numbers => {
  const self: Numbers = { taken: new Map(), highest: new Map(house.numbers) }
  for (const { number, submission } of HashMap.values(house.proposals)) if (number !== undefined && submission !== undefined) take(self, submission.session, number)
  return self
}

/** Chooses the number a proposal is filed under: as printed, or the next one where none is printed or it is taken. */
export const choose = ({ highest, taken }: Numbers, session: Committee.SessionId, printed: number | undefined): number =>
  printed !== undefined && printed > 0 && taken.get(session)?.has(printed) !== true ? printed : (highest.get(session) ?? 0) + 1

/** Notes a number as taken, and tells whether it is the highest so far. */
export const take = (self: Numbers, session: Committee.SessionId, number: number): boolean => {
  self.taken.set(session, (self.taken.get(session) ?? new Set()).add(number))
  if (number <= (self.highest.get(session) ?? 0)) return false
  self.highest.set(session, number)
  return true
}
