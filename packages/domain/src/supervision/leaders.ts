import { HashMap } from "effect"
import type { Day } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import type { House } from "../house/House.ts"
import * as Member from "../member/Member.ts"
import type { Id } from "../proposal/Outcome.ts"
import type * as Supervision from "./Supervision.ts"

/** Somebody who leads the supervision of key proposals, or is asked to, and those led in the year by their ids. */
export interface Leader {
  readonly member: Member.Id
  readonly led: ReadonlyArray<Id>
}

/** Tells whether a supervision belongs to a calendar year: it stands in its plan, or was carried over from it. */
export const ofYear = ({ carriedOver, year }: Supervision.Supervision, wanted: number): boolean => year === wanted || carriedOver.some(({ from }) => from === wanted)

/**
 * Lists those who lead in a calendar year, in the order of the register: members who hold a position the policy names on the day, those named beside them, and whoever a plan of the year names as its leader.
 *
 * Nobody without a plan is listed where the policy asks for no minimum (四川：每位领导至少领办一件); what is carried over counts in both years.
 */
export const leaders = (
  { members, supervisions }: Pick<House, "members" | "supervisions">, { ledByLeader }: Pick<Policy, "ledByLeader">, year: number, on: Day, besides: ReadonlyArray<Member.Id> = []
): ReadonlyArray<Leader> => {
  const plans = [...HashMap.values(supervisions)].filter((it) => ofYear(it, year)).flatMap(({ id, plan }) => plan === undefined ? [] : [{ id, leader: plan.leader }])
  const holding = [...HashMap.values(members)].filter((member) => Member.sits(member, on) && Member.positionsOn(member, on).some((held) => ledByLeader?.of.includes(held)))
  const asked = ledByLeader === undefined ? [] : [...holding.map(({ id }) => id), ...besides]
  return [...new Set([...plans.map(({ leader }) => leader), ...asked])].sort().map((member) => ({ member, led: plans.filter(({ leader }) => leader === member).map(({ id }) => id).sort() }))
}
