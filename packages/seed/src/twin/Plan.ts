import { type Committee, type House, type HouseEvent, Proposal } from "@jianyan/domain"
import { DateTime, HashMap, Option, Result } from "effect"
import { begin, type Telling } from "../Story.ts"

/** What decides a step, asked of the house as the steps before have left it. */
export type Verb = (house: House.House, at: DateTime.Utc) => HouseEvent.HouseEvent | Result.Result<HouseEvent.HouseEvent, { readonly _tag: string }>

/** One thing that is going to happen: who does it, when, and the verb that decides it. */
export interface Step {
  readonly at: DateTime.Utc
  readonly actor: string
  readonly verb: Verb
}

/** Plans one step. */
export const step = (actor: string, at: DateTime.Utc, verb: Verb): Step => ({ actor, at, verb })

/** Tells steps in the order of their time; steps of one instant stay in the order given. */
export const tell = (steps: ReadonlyArray<Step>): Telling => {
  const telling = begin()
  const timed = steps.map((one) => ({ one, millis: DateTime.toEpochMillis(one.at) })).sort((a, b) => a.millis - b.millis)
  for (const { one } of timed) telling.say(one.actor, one.at, one.verb)
  return telling
}

/** Gives the committee of a house; throws before its founding. */
export const committeeOf = (house: House.House): Committee.Committee => Option.getOrThrow(house.committee)

/** Gives a proposal that stands at one of the stages named; throws when it stands elsewhere. */
export const standing = <Tag extends Proposal.Stage["_tag"]>(house: House.House, id: Proposal.Id, ...stages: ReadonlyArray<Tag>): Proposal.At<Tag> =>
  Result.getOrThrowWith(Proposal.at(Option.getOrThrow(HashMap.get(house.proposals, id)), ...stages), (refusal) => new Error(`${id} is ${refusal.stage}, not ${refusal.expected.join(" or ")}`))
