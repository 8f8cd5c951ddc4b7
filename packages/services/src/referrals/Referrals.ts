import { type Proposal, Referral } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find, type Given, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const knownOf = ({ house }: Pick<Situation, "house">, id: Proposal.Id): Referral.Referral | undefined => Option.getOrUndefined(HashMap.get(house.referrals, id))

/** Tells whether the one who asks may record that a proposal was handed in above: the office, once it was received here. */
export const mayRefer = (self: Proposal.Proposal, visitor: Seated): boolean => Referral.received(self) && holds(visitor, "proposalsStaff")

/** What the committee hands in at committees above: recorded by the office, with what becomes of it there. */
export class Referrals extends Context.Service<Referrals>()("@jianyan/services/Referrals", {
  make: Effect.map(Houses, (houses) => {
    const { act } = asking(houses)
    const on = <E>(id: Proposal.Id, verb: (self: Proposal.Proposal, situation: Situation) => Result.Result<Given, E>) =>
      act<E | Proposal.NotFound>((situation) => Result.flatMap(find(situation.house, id, situation.visitor), (self): Result.Result<Given, E> => verb(self, situation)))
    return {
      handIn: (id: Proposal.Id, handing: Referral.Handing) =>
        on(id, (self, situation): Result.Result<Given, Referral.NotReceived | Referral.OutOfTime | Referral.HandedInAlready> => Referral.handIn(self, handing, knownOf(situation, id), situation.at)),
      answer: (id: Proposal.Id, level: Referral.Entry["level"], given: Referral.Answer) =>
        on(id, (_, situation): Result.Result<Given, Referral.NotFound | Referral.OutOfTime> => {
          const known = knownOf(situation, id)
          return known === undefined ? Result.fail(new Referral.NotFound({ id, level })) : Referral.answer(known, level, given, situation.at)
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<Referrals, never, Houses> = Layer.effect(this, this.make)
}
