import { Achievement, type Proposal } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find, type Given, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const knownOf = ({ house }: Pick<Situation, "house">, id: Proposal.Id): Achievement.Achievement | undefined => Option.getOrUndefined(HashMap.get(house.achievements, id))

/** Tells whether the one who asks may tell what came of a proposal: the office, and for a unit that handles it. */
export const mayTell = (self: Proposal.Proposal, visitor: Seated): boolean =>
  Achievement.tellable(self, visitor.unit) && (visitor.unit !== undefined || holds(visitor, "proposalsStaff"))

/** Tells whether the one who asks may strike a figure: the office any that stands, a unit its own. */
export const mayStrike = ({ by, struck }: Achievement.Figure, visitor: Seated): boolean =>
  struck === undefined && (holds(visitor, "proposalsStaff") || (visitor.unit !== undefined && visitor.unit === by))

/** What came of proposals in figures: told by the units that handle them or the office, struck with a reason. */
export class Achievements extends Context.Service<Achievements>()("@jianyan/services/Achievements", {
  make: Effect.map(Houses, (houses) => {
    const { act, on } = asking(houses)
    return {
      tell: (id: Proposal.Id, told: Achievement.Told) =>
        on(id, Achievement.stages, (self, situation): Result.Result<Given, Achievement.NotTheirs | Achievement.DayAhead | Achievement.NoSuchRecommendation | Achievement.ToldAlready> =>
          Achievement.tell(self, told, situation.visitor.unit, knownOf(situation, id), situation.at)),
      strike: (id: Proposal.Id, number: number, reason: string) =>
        act<Achievement.NotFound | Proposal.NotFound>((situation) =>
          Result.flatMap(find(situation.house, id, situation.visitor), (): Result.Result<Given, Achievement.NotFound> => {
            const known = knownOf(situation, id)
            return known === undefined ? Result.fail(new Achievement.NotFound({ id, number })) : Achievement.strike(known, number, reason, situation.visitor.unit, situation.at)
          }))
    }
  })
}) {
  static readonly layer: Layer.Layer<Achievements, never, Houses> = Layer.effect(this, this.make)
}
