import { HashMap, Option } from "effect"
import type { Appraisal } from "../appraisal/Appraisal.ts"
import type { Policy } from "../committee/Policy.ts"
import { type Day, of as dayOf, year as yearOf } from "../committee/Day.ts"
import type { House } from "../house/House.ts"
import { answering, isLedByHead as leads } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Figure } from "../statistics/Figure.ts"
import { handlingOf, isReplied } from "../statistics/handled.ts"
import { rates } from "../statistics/rates.ts"
import type * as Unit from "../unit/Unit.ts"

/** The five rates of a handling unit (五率): 办结率, 反馈率, 见面率, 落实率, 满意率. */
export const rateIds = ["completion", "feedback", "faceToFace", "implementation", "satisfaction"] as const
/** One of the five, by the name under which it is counted. */
export type RateId = typeof rateIds[number]

/** What a unit answers for, in five rates that open to their records, and what is overdue with it. */
export interface Board {
  readonly unit: Unit.Id
  readonly rates: { readonly [Id in RateId]: Figure }
  readonly handled: ReadonlyArray<Proposal.Id>
  /** Those the unit's head leads in person, handed over in the year of the day, or of the session where one is chosen; a merged proposal is no item of its own here. */
  readonly ledByHead: ReadonlyArray<Proposal.Id>
  /** Not replied to though the day has passed, the longest overdue first. */
  readonly overdue: ReadonlyArray<Proposal.Id>
}

/** What the boards are read from: the house, its policy, which proposals, and the day. */
export interface Reading {
  readonly house: Pick<House, "appraisals" | "proposals" | "commitments">
  readonly policy: Policy
  readonly session?: string
  readonly today: Day
}

/** One proposal a unit must answer, with the handling it is in and the two-way evaluation of it, if there is one. */
export interface Item {
  readonly proposal: Proposal.Proposal
  readonly handling: NonNullable<ReturnType<typeof handlingOf>>
  readonly appraisal?: Appraisal
}

/** Sorts what was handed over under the units that must answer it; a merged proposal is answered by the units of its lead, and counts by itself. */
export const items = ({ house, session }: Pick<Reading, "house" | "session">): ReadonlyMap<Unit.Id, ReadonlyArray<Item>> => {
  const found = new Map<Unit.Id, Array<Item>>()
  for (const proposal of HashMap.values(house.proposals)) {
    const handling = handlingOf(proposal, (id) => Option.getOrUndefined(HashMap.get(house.proposals, id)))
    if (handling === undefined || (session !== undefined && proposal.submission?.session !== session)) continue
    const appraisal = Option.getOrUndefined(HashMap.get(house.appraisals, proposal.id))
    for (const unit of new Set(answering(handling.assignment))) found.set(unit, [...found.get(unit) ?? [], { proposal, handling, ...(appraisal === undefined ? {} : { appraisal }) }])
  }
  return found
}

const isLedByHead = ({ handling, proposal }: Item, unit: Unit.Id, { session, today }: Pick<Reading, "session" | "today">): boolean => {
  const given = proposal.handovers.at(-1)
  return proposal.stage._tag !== "Merged" && given !== undefined && leads(handling, unit) && (session !== undefined || yearOf(dayOf(given.at)) === yearOf(today))
}

/** Reads the board of every unit that was handed something, in order of id: no unit is put before another for its rates. */
export const boards = (reading: Reading): ReadonlyArray<Board> => {
  const { house, policy, today } = reading
  const kept = new Set([...HashMap.values(house.commitments)].filter(({ state }) => state._tag === "Discharged").map(({ of, recommendation }) => `${of}#${recommendation}`))
  const lead = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  return [...items(reading)].toSorted(([one], [other]) => one < other ? -1 : 1).map(([unit, handled]) => {
    const found = rates({ policy, proposals: handled.map(({ proposal }) => proposal), lead, kept: (id, recommendation) => kept.has(`${id}#${recommendation}`), members: [] })
    const late = handled.filter(({ handling, proposal }) => !isReplied(proposal, handling) && handling.deadline.day < today)
    return {
      unit,
      rates: { completion: found.completion, feedback: found.feedback, faceToFace: found.faceToFace, implementation: found.implementation, satisfaction: found.satisfaction },
      handled: handled.map(({ proposal }) => proposal.id),
      ledByHead: handled.filter((item) => isLedByHead(item, unit, reading)).map(({ proposal }) => proposal.id),
      overdue: late.toSorted((one, other) => one.handling.deadline.day < other.handling.deadline.day ? -1 : 1).map(({ proposal }) => proposal.id)
    }
  })
}
