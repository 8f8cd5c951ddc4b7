import { type Day, type House, Proposal, type Unit } from "@jianyan/domain"
import { HashMap } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { coOpinion, contested, talk } from "../texts/talks.ts"
import { later, today, workingDay } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

const account = (unit: Unit.Id) => `account-unit-${unit}`
const known = (house: House.House, id: Proposal.Id) => HashMap.getUnsafe(house.proposals, id)

/** The handling that is talked over: by whom, handed over when, and answered when, if it was. */
export interface Handled {
  readonly assignment: Proposal.Handling.Assignment
  readonly on: Day.Day
  readonly replied?: Day.Day
}

/** A talk in a phase, its day, and what the proposer says to the record of it: nothing yet, where there was no time. */
interface Held { readonly phase: "before" | "during"; readonly on: Day.Day; readonly answer: "confirmed" | "contested" | "open" }

const heldOn = ({ part }: Paper, { on, replied }: Handled, dice: Dice.Dice): ReadonlyArray<Held> => {
  const answer = (): Held["answer"] => {
    const turn = dice.int(1, 100)
    return turn <= 92 || part !== undefined ? "confirmed" : turn <= 95 ? "contested" : "open"
  }
  if (part === "due") return [{ phase: "before", on: workingDay(on, 8), answer: "confirmed" }, { phase: "during", on: workingDay(later(today, -4)), answer: "open" }]
  const turn = dice.int(1, 100), first = workingDay(on, dice.int(7, 13)), second = replied === undefined ? undefined : workingDay(later(replied, -6))
  return [
    ...(turn <= 86 && first < later(today, -3) ? [{ phase: "before" as const, on: first, answer: answer() }] : []),
    ...(second !== undefined && (turn <= 30 || turn > 86) && turn <= 96 ? [{ phase: "during" as const, on: second, answer: answer() }] : [])
  ]
}

/** Plans the talks on the handling of a paper: nine in ten are talked over, mostly face to face, and what the unit wrote down the proposer confirms the next day; a few contest it. */
export const talking = (paper: Paper, handled: Handled): ReadonlyArray<Step> => {
  const { id, n, proposer } = paper, dice = Dice.seeded(`talks ${n}`), member = Proposal.Proposer.signatory(proposer), minute = dice.int(0, 59)
  return Proposal.Handling.answering(handled.assignment).flatMap((unit, place) => heldOn(paper, handled, dice).flatMap(({ answer, on, phase }, turn): ReadonlyArray<Step> => {
    const { form, summary } = talk(phase, n + place + turn)
    const minutes = { day: on, phase, form, members: [member], summary } as const
    const number = (house: House.House) => known(house, id).consultations.findLast((one) => one.unit === unit && one.phase === phase)?.number ?? 0
    const told = time(later(on, 1), 19, minute)
    return [
      step(account(unit), time(on, 16, minute), (house, at) => Proposal.recordConsultation(standing(house, id, "HandedOver", "Accepted", "Replied", "Rated"), minutes, unit, { _tag: "Unit", unit }, [member], at)),
      ...(answer === "open" ? [] : [step(`account-${member}`, told, (house, at) => {
        const side = { _tag: "Member", member } as const
        return answer === "confirmed"
          ? Proposal.confirmConsultation(known(house, id), number(house), side, [member], at)
          : Proposal.contestConsultation(known(house, id), number(house), side, contested(n), [member], at)
      })])
    ]
  }))
}

/** Plans the opinions of co-handling units, each some weeks after the handover; of those whose lead has not answered yet, two in five are still missing. */
export const joining = ({ fate, id, n }: Paper, { assignment, on, replied }: Handled): ReadonlyArray<Step> => {
  const dice = Dice.seeded(`joining ${n}`)
  return assignment._tag !== "Lead" ? [] : assignment.with.flatMap((unit, place): ReadonlyArray<Step> => {
    const given = workingDay(on, dice.int(9, 16)), missing = dice.int(1, 5) <= 2
    return given > later(today, -2) || (replied === undefined && missing) || (fate._tag === "Filed" && fate.with !== undefined)
      ? []
      : [step(account(unit), time(given, 11, place), (house, at) => Proposal.giveCoOpinion(standing(house, id, "HandedOver", "Accepted"), unit, coOpinion(n + place), at))]
  })
}
