import { type Committee, type House, type HouseEvent, Proposal } from "@jianyan/domain"
import { Array, DateTime, HashMap, Option, Result } from "effect"
import { begin, type Telling } from "../Story.ts"

type Decided = HouseEvent.HouseEvent | ReadonlyArray<HouseEvent.HouseEvent>

/** What decides a step, asked of the house as the steps before have left it; some verbs decide several things in one act. */
export type Verb = (house: House.House, at: DateTime.Utc) => Decided | Result.Result<Decided, { readonly _tag: string }>

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
  for (const { one: { actor, at, verb } } of timed) {
    const decided = verb(telling.house(), at)
    Result.match(Result.isResult(decided) ? decided : Result.succeed(decided), {
      onFailure: (refusal) => telling.say(actor, at, () => Result.fail(refusal)),
      onSuccess: (events) => Array.ensure(events).forEach((event) => telling.say(actor, at, () => event))
    })
  }
  return telling
}

/** Gives the committee of a house; throws before its founding. */
export const committeeOf = (house: House.House): Committee.Committee => Option.getOrThrow(house.committee)

/** Gives a proposal that stands at one of the stages named; throws when it stands elsewhere. */
export const standing = <Tag extends Proposal.Stage["_tag"]>(house: House.House, id: Proposal.Id, ...stages: ReadonlyArray<Tag>): Proposal.At<Tag> =>
  Result.getOrThrowWith(Proposal.at(Option.getOrThrow(HashMap.get(house.proposals, id)), ...stages), (refusal) => new Error(`${id} is ${refusal.stage}, not ${refusal.expected.join(" or ")}`))
