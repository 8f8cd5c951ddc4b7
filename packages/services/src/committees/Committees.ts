import { Committee, type House, Notice, Proposal } from "@jianyan/domain"
import { type DateTime, Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { Visitor } from "../visitor/Visitor.ts"

/** What of the rules is changed: the policy or the calendar. */
export interface Change { readonly policy?: Committee.Policy.Policy; readonly calendar?: Committee.Calendar.Calendar }

const changed = (committee: Committee.Committee, { calendar = committee.calendar, policy = committee.policy }: Change): Committee.Committee => ({ ...committee, calendar, policy })

/** Lists the deadlines a change of the rules would move. */
export const movesOf = (house: House.House, change: Change): ReadonlyArray<Proposal.Move> =>
  Option.match(house.committee, { onNone: () => [], onSome: (now) => Proposal.moves(house.proposals, house.bodies, now, changed(now, change)) })

/** Lists the deadlines a change of the rules would move, or refuses a policy that could not be adopted. */
export const previewOf = (house: House.House, change: Change): Result.Result<ReadonlyArray<Proposal.Move>, Committee.PolicyAmiss> => {
  const committee = Option.getOrUndefined(house.committee), { policy } = change
  if (committee === undefined || policy === undefined) return Result.succeed(movesOf(house, change))
  return Result.map(Committee.fitting(committee, policy, Proposal.policyInUse(house.proposals)), () => movesOf(house, change))
}

const moved = (house: House.House, change: Change, because: "calendar" | "policy", at: DateTime.Utc) =>
  movesOf(house, change).flatMap(({ co, from, proposal, to }) => {
    const units = Option.match(HashMap.get(house.proposals, proposal), { onNone: () => [], onSome: (self) => "handling" in self.stage ? Proposal.Handling.involved(self.stage.handling.assignment) : [] })
    const says: Notice.Matter = { _tag: "DeadlineMoved", from: from.day, until: to.day, because }
    const mark = `${from.day}:${to.day}:${at.epochMilliseconds}`
    return [
      { _tag: "DeadlineMoved" as const, proposal, deadline: to, because, at, ...(co !== undefined && { coDeadline: co }) },
      ...units.flatMap((unit) => Option.toArray(Notice.give(house.notices, { _tag: "Unit", unit }, proposal, says, mark, at)))
    ]
  })

/** The rules of a committee: another policy or calendar moves the deadlines of replies awaited, and tells the units. */
export class Committees extends Context.Service<Committees>()("@jianyan/services/Committees", {
  make: Effect.map(Houses, (houses) => {
    const change = <E>(given: Change, because: "calendar" | "policy", decide: (self: Committee.Committee, house: House.House, at: DateTime.Utc) => Result.Result<Committee.CommitteeEvent.CommitteeEvent, E>) =>
      Effect.gen(function*() {
        const visitor = yield* Visitor
        const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
        const events = yield* houses.act<E>(visitor.committee, acting, (house, at) =>
          Result.map(decide(Option.getOrThrow(house.committee), house, at), (event) => ({ events: [event, ...moved(house, given, because, at)] })))
        return events.filter((one) => one._tag === "DeadlineMoved").length
      })
    return {
      /** Adopts a policy, and gives how many deadlines moved. */
      adoptPolicy: (policy: Committee.Policy.Policy) => change({ policy }, "policy", (self, house, at) => Committee.adoptPolicy(self, policy, Proposal.policyInUse(house.proposals), at)),
      /** Publishes a calendar, and gives how many deadlines moved. */
      publishCalendar: (calendar: Committee.Calendar.Calendar) => change<never>({ calendar }, "calendar", (self, _, at) => Result.succeed(Committee.publishCalendar(self, calendar, at)))
    }
  })
}) {
  static readonly layer: Layer.Layer<Committees, never, Houses> = Layer.effect(this, this.make)
}
