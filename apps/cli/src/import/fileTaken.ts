import { type Committee, type HouseEvent, Numbering, Proposal } from "@jianyan/domain"
import { HashMap, Result } from "effect"
import * as Numbers from "./Numbers.ts"
import type { Taken } from "./takeRow.ts"

/** What filing adds: to the proposal, and to the running numbers of its session where the number is the highest. */
export interface Filed {
  readonly number: number
  readonly events: ReadonlyArray<HouseEvent.HouseEvent>
  readonly numbering: ReadonlyArray<HouseEvent.HouseEvent>
}

/** Recommends a taken proposal for filing, at every step the policy has, and files it, under its printed number where that is free; seals stand on the paper that was filed, and are not asked for again. */
export const fileTaken = ({ at, id, number: printed, proposal, session }: Taken, policy: Committee.Policy.Policy, numbers: Numbers.Numbers): Filed => {
  const by: Proposal.Examiner = { account: "import" }
  const number = Numbers.choose(numbers, session, printed)
  const events: Array<Proposal.ProposalEvent.ProposalEvent> = []
  const standing = () => HashMap.getUnsafe(events.reduce(Proposal.evolve, HashMap.make([id, proposal])), id)
  do {
    const recommended = Result.flatMap(Proposal.at(standing(), "Submitted", "Recommended"), (self) => Proposal.recommend(self, { _tag: "File" }, by, policy, at))
    events.push(Result.getOrThrow(recommended))
  } while (Proposal.stepsLeft(standing(), policy).length > 0)
  events.push(Result.getOrThrow(Result.flatMap(Proposal.at(standing(), "Recommended"), (examined) => Proposal.file(examined, number, by, policy, HashMap.empty(), at))))
  const highest = Numbers.take(numbers, session, number)
  return { number, events, numbering: highest ? [Numbering.take(HashMap.make([session, number - 1]), session, at)] : [] }
}
