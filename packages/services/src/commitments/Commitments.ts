import { Commitment, type Day, type House, Proposal, type Unit } from "@jianyan/domain"
import { type DateTime, Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { visible } from "../proposals/visible.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const proposalOf = (house: House.House, self: Commitment.Commitment): Proposal.Proposal | undefined => Option.getOrUndefined(HashMap.get(house.proposals, self.of))

/** Tells whether a promise exists for the one who asks: where the proposal does, and for the unit that has it now. */
export const commitmentVisible = (house: House.House, self: Commitment.Commitment, visitor: Seated): boolean => {
  const proposal = proposalOf(house, self)
  return (visitor.unit !== undefined && visitor.unit === self.unit) ||
    (proposal !== undefined && visible(proposal, visitor, (id) => Option.getOrUndefined(HashMap.get(house.proposals, id))))
}

const find = ({ house, visitor }: Scene, id: Commitment.Id): Result.Result<Commitment.Commitment, Commitment.NotFound> => {
  const found = Option.getOrUndefined(HashMap.get(house.commitments, id))
  return found !== undefined && commitmentVisible(house, found, visitor) ? Result.succeed(found) : Result.fail(new Commitment.NotFound({ id }))
}

const proposers = (house: House.House, self: Commitment.Commitment): ReturnType<typeof Proposal.partners> => {
  const proposal = proposalOf(house, self)
  return proposal === undefined ? [] : Proposal.partners(proposal, [])
}

type Verb = "report" | "askPostponement" | "postpone" | "refusePostponement" | "transfer" | "askAgain" | "discharge" | "release"

/** Lists what the one who asks may do with a promise. */
export const mayKeep = (house: House.House, self: Commitment.Commitment, visitor: Seated): ReadonlyArray<Verb> => {
  if (!Commitment.isOpen(self)) return []
  const asked = self.postponements.some((one) => one.answer === "asked"), staff = holds(visitor, "proposalsStaff")
  const proposer = visitor.member !== undefined && proposers(house, self).includes(visitor.member)
  return [
    ...(visitor.unit === self.unit ? ["report" as const, ...(asked ? [] : ["askPostponement" as const])] : []),
    ...(staff || proposer ? ["discharge" as const] : []),
    ...(staff && asked ? ["postpone", "refusePostponement"] as const : []),
    ...(staff || holds(visitor, "leader") ? ["askAgain" as const] : []),
    ...(staff ? ["transfer", "release"] as const : [])
  ]
}

/** Promises: units report on them and ask for later days, the office answers, hands on and lets go, proposers and the office confirm. */
export class Commitments extends Context.Service<Commitments>()("@jianyan/services/Commitments", {
  make: Effect.map(Houses, (houses) => {
    const on = <E, Event extends Commitment.CommitmentEvent.CommitmentEvent>(
      id: Commitment.Id, verb: (self: Commitment.Commitment, scene: Scene) => Result.Result<Event, E>
    ) => act(houses, (scene): Result.Result<Event, E | Commitment.NotFound> => Result.flatMap(find(scene, id), (self): Result.Result<Event, E> => verb(self, scene)))
    const theirs = <E, Event extends Commitment.CommitmentEvent.CommitmentEvent>(
      id: Commitment.Id, verb: (self: Commitment.Commitment, unit: Unit.Id, at: DateTime.Utc) => Result.Result<Event, E>
    ) => on<E | Commitment.NotFound, Event>(id, (self, { at, visitor }) => visitor.unit === undefined ? Result.fail(new Commitment.NotFound({ id })) : verb(self, visitor.unit, at))
    return {
      report: (id: Commitment.Id, text: string, done: boolean) => theirs(id, (self, unit, at) => Commitment.report(self, unit, text, done, at)),
      askPostponement: (id: Commitment.Id, until: Day.Day, reason: string) => theirs(id, (self, unit, at) => Commitment.askPostponement(self, unit, until, reason, at)),
      postpone: (id: Commitment.Id) => on(id, (self, { at }) => Commitment.postpone(self, at)),
      refusePostponement: (id: Commitment.Id, note: string) => on(id, (self, { at }) => Commitment.refusePostponement(self, note, at)),
      transfer: (id: Commitment.Id, handing: Commitment.Handing) => on(id, (self, { at, house }) => Commitment.transfer(self, handing, house.units, at)),
      askAgain: (id: Commitment.Id) => on(id, (self, { at }) => Commitment.askAgain(self, at)),
      discharge: (id: Commitment.Id, evidence: string) =>
        on(id, (self, { at, house, visitor }) =>
          Commitment.discharge(self, evidence, visitor.member === undefined || holds(visitor, "proposalsStaff") ? { _tag: "Office" } : { _tag: "Member", member: visitor.member }, proposers(house, self), at)),
      release: (id: Commitment.Id, reason: string) => on(id, (self, { at }) => Commitment.release(self, reason, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Commitments, never, Houses> = Layer.effect(this, this.make)
}
