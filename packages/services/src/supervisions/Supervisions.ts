import { Body, type Day, type House, Member, type Proposal, Station, Supervision } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find, type Given, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

/** The stages of a proposal that was filed and not merged. */
const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

const choosers = ["proposalsStaff", "leader", "office", "auditor"] as const

/** Tells whether a supervision exists for the one who asks: where the proposal does; candidates only for those who choose. */
export const supervisionVisible = (house: House.House, self: Supervision.Supervision, visitor: Seated): boolean =>
  Result.isSuccess(find(house, self.id, visitor)) && (self.decidedOn !== undefined || holds(visitor, ...choosers))

type Verb = "recommend" | "setAside" | "decide" | "plan" | "doStep" | "visit" | "carryOver" | "end"

const verbs: { readonly [Stage in Supervision.Stage]: ReadonlyArray<Verb> } = {
  Screened: ["recommend", "setAside"], Recommended: ["recommend", "setAside", "decide"], SetAside: [], Decided: ["plan", "visit", "carryOver"],
  Planned: ["plan", "doStep", "visit", "carryOver", "end"], Ended: []
}

/** Lists what the one who asks may do with a supervision. */
export const maySupervise = (self: Supervision.Supervision, visitor: Seated): ReadonlyArray<Verb> => {
  const leads = visitor.member !== undefined && self.plan?.leader === visitor.member
  return verbs[self.stage].filter((verb) => holds(visitor, "proposalsStaff") || holds(visitor, "leader") || (leads && (verb === "doStep" || verb === "visit")))
}

const seated = ({ house }: Situation, members: ReadonlyArray<Member.Id>): Result.Result<void, Member.NotFound> => {
  const stranger = members.find((member) => !HashMap.has(house.members, member))
  return stranger === undefined ? Result.void : Result.fail(new Member.NotFound({ member: stranger }))
}

const known = ({ house }: Situation, station: Station.Id | undefined): Result.Result<void, Station.NotFound> =>
  station === undefined || HashMap.has(house.stations, station) ? Result.void : Result.fail(new Station.NotFound({ id: station }))

/** Key proposals: chosen from candidates by the chairpersons' meeting, and supervised step by step. */
export class Supervisions extends Context.Service<Supervisions>()("@jianyan/services/Supervisions", {
  make: Effect.map(Houses, (houses) => {
    const { act, on } = asking(houses)
    const about = <E>(id: Proposal.Id, verb: (self: Supervision.Supervision, situation: Situation) => Result.Result<Supervision.SupervisionEvent.SupervisionEvent, E>) =>
      act<E | Supervision.NotFound>((situation) => {
        const found = Option.getOrUndefined(HashMap.get(situation.house.supervisions, id))
        return found !== undefined && supervisionVisible(situation.house, found, situation.visitor) ? verb(found, situation) : Result.fail(new Supervision.NotFound({ id }))
      })
    return {
      screen: (id: Proposal.Id, year: number, reason: string) => on(id, live, (self, { at, house }) => Supervision.screen(self, HashMap.get(house.supervisions, id), year, reason, at)),
      recommend: (id: Proposal.Id, body: Body.Id, words: string) =>
        about(id, (self, { at, house }): Result.Result<Supervision.SupervisionEvent.Of<"KeyCandidateRecommended">, Body.NotFound | Supervision.NotAtStage | Supervision.AlreadyRecommended> =>
          HashMap.has(house.bodies, body) ? Supervision.recommend(self, body, words, at) : Result.fail(new Body.NotFound({ body }))),
      setAside: (id: Proposal.Id, reason: string) => about(id, (self, { at }) => Supervision.setAside(self, reason, at)),
      decide: (id: Proposal.Id, day: Day.Day) =>
        on(id, live, (self, { at, house }): Result.Result<Given, Supervision.NotFound | Supervision.NotAtStage | Supervision.NotYet> => {
          const found = HashMap.get(house.supervisions, id)
          if (Option.isNone(found)) return Result.fail(new Supervision.NotFound({ id }))
          return Result.map(Supervision.decide(found.value, self, day, at), (events) => ({ events, seen: [] }))
        }),
      plan: (id: Proposal.Id, plan: Supervision.Plan) =>
        about(id, (self, situation): Result.Result<Supervision.SupervisionEvent.Of<"SupervisionPlanned">, Member.NotFound | Supervision.NotAtStage | Supervision.StepTwice | Supervision.StepsOutOfOrder | Supervision.LeavesOutDone> =>
          Result.flatMap(seated(situation, [plan.leader, ...plan.team]), () => Supervision.plan(self, plan, situation.at))),
      doStep: (id: Proposal.Id, done: Supervision.Done) => about(id, (self, { at }) => Supervision.doStep(self, done, at)),
      visit: (id: Proposal.Id, made: Supervision.Visit) =>
        about(id, (self, situation): Result.Result<Supervision.SupervisionEvent.Of<"VisitMade">, Member.NotFound | Station.NotFound | Supervision.NotAtStage | Supervision.NotYet> =>
          Result.flatMap(Result.flatMap(seated(situation, made.members), () => known(situation, made.station)), () => Supervision.visit(self, made, situation.at))),
      carryOver: (id: Proposal.Id, reason: string) => about(id, (self, { at }) => Supervision.carryOver(self, reason, at)),
      end: (id: Proposal.Id, result: string) => about(id, (self, { at }) => Supervision.end(self, result, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Supervisions, never, Houses> = Layer.effect(this, this.make)
}
