import { type Committee, type House, Proposal, Topic } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { find as findProposal } from "../proposals/asking.ts"
import { unitsOf } from "../proposals/visible.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated, Visitor } from "../visitor/Visitor.ts"

const grouped = ["Filed", "HandedOver", "Accepted", "Replied", "Rated"] as const

const of = (house: House.House, ids: ReadonlyArray<Proposal.Id>): ReadonlyArray<Proposal.Proposal> => ids.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id)))

/** Tells whether a topic exists for the one who asks: for everyone of the house, and for a unit where it handles one of its proposals. */
export const topicVisible = (house: House.House, self: Topic.Topic, visitor: Seated): boolean =>
  holds(visitor, "member", "proposalsStaff", "leader", "evaluator", "office", "auditor", "liaisonStaff") ||
  (visitor.unit !== undefined && of(house, self.proposals).some((proposal) => unitsOf(proposal).some((unit) => unit === visitor.unit)))

const find = ({ house, visitor }: Scene, id: Topic.Id): Result.Result<Topic.Topic, Topic.NotFound> => {
  const found = Option.getOrUndefined(HashMap.get(house.topics, id))
  return found !== undefined && topicVisible(house, found, visitor) ? Result.succeed(found) : Result.fail(new Topic.NotFound({ id }))
}

/** Topics (归并办理): formed and closed by the office, consulted once by a unit for every proposal it handles. */
export class Topics extends Context.Service<Topics>()("@jianyan/services/Topics", {
  make: Effect.map(Houses, (houses) => {
    const on = <Event extends Topic.TopicEvent.TopicEvent, E>(id: Topic.Id, verb: (self: Topic.Topic, scene: Scene) => Result.Result<Event, E>) =>
      act(houses, (scene): Result.Result<Event, E | Topic.NotFound> => Result.flatMap(find(scene, id), (self): Result.Result<Event, E> => verb(self, scene)))
    return {
      form: (id: Topic.Id, title: string, session: Committee.SessionId) => act(houses, ({ at, house }) => Topic.form(id, title, session, Option.getOrThrow(house.committee), at)),
      group: (id: Topic.Id, proposal: Proposal.Id) =>
        on<Topic.TopicEvent.Of<"ProposalGrouped">, Topic.Closed | Topic.GroupedAlready | Topic.OfAnotherSession | Proposal.NotFound | Proposal.NotAtStage>(id, (self, { at, house, visitor }) =>
          Result.flatMap(findProposal(house, proposal, visitor), (found) => Result.flatMap(Proposal.at(found, ...grouped), (standing) => Topic.group(self, standing, house.topics, at)))),
      ungroup: (id: Topic.Id, proposal: Proposal.Id) => on(id, (self, { at }) => Topic.ungroup(self, proposal, at)),
      close: (id: Topic.Id) => on(id, (self, { at }) => Topic.close(self, at)),
      /** Records one consultation for all of a topic, and says for which proposals it counts. */
      consult: (id: Topic.Id, minutes: Proposal.Consultation.Minutes) =>
        Effect.gen(function*() {
          const visitor = yield* Visitor
          const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
          const events = yield* houses.act<Topic.NotFound | Topic.Closed | Topic.CountsForNone>(visitor.committee, acting, (house, at) =>
            Result.flatMap(find({ house, visitor, at }, id), (self): Result.Result<{ readonly events: ReadonlyArray<Proposal.ProposalEvent.Of<"ConsultationRecorded">>; readonly seen: ReadonlyArray<string> }, Topic.NotFound | Topic.Closed | Topic.CountsForNone> => {
              if (visitor.unit === undefined) return Result.fail(new Topic.NotFound({ id }))
              const own = of(house, self.proposals)
              return Result.map(Topic.consult(self, [...own, ...of(house, own.flatMap((one) => one.absorbed))], minutes, visitor.unit, at), (events) => ({ events, seen: [`topic/${id}`] }))
            }))
          return events.flatMap((event) => event._tag === "ConsultationRecorded" ? [event.proposal] : [])
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<Topics, never, Houses> = Layer.effect(this, this.make)
}
