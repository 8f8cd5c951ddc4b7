import { HashMap } from "effect"
import { of as dayOf, year as yearOf } from "../committee/Day.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import type { Findings } from "../proposal/Reply.ts"
import type { LookBacks } from "./evolve.ts"

/** How one side looked back: at how many proposals it was asked to, of how many it told, and how the recommendations stand it told of. */
export interface Looked {
  readonly asked: number
  readonly told: number
  readonly recommendations: number
  readonly done: number
  readonly underWay: number
  readonly notDone: number
}

const count = (asked: number, told: ReadonlyArray<Pick<Findings, "findings">>): Looked => {
  const states = told.flatMap(({ findings }) => findings.map(({ state }) => state))
  const of = (state: typeof states[number]) => states.filter((one) => one === state).length
  return { asked, told: told.length, recommendations: states.length, done: of("done"), underWay: of("underWay"), notDone: of("notDone") }
}

/** Counts what the proposers and what third parties said of what was asked for in a year, apart from each other. */
export const tally = (proposals: ReadonlyArray<Pick<Proposal, "followUps">>, lookBacks: LookBacks, year: number): { readonly proposers: Looked; readonly thirdParties: Looked } => {
  const asked = proposals.flatMap(({ followUps }) => followUps).filter(({ askedAt }) => yearOf(dayOf(askedAt)) === year)
  const entrusted = [...HashMap.values(lookBacks)].filter(({ at }) => yearOf(dayOf(at)) === year)
  return {
    proposers: count(asked.length, asked.flatMap(({ answer }) => answer ?? [])),
    thirdParties: count(entrusted.reduce((sum, { of }) => sum + of.length, 0), entrusted.flatMap(({ found }) => found))
  }
}
