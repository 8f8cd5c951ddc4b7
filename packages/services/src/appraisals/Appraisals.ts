import { Appraisal, type Member, type Proposal, type Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find as findProposal, type Given, type Situation } from "../proposals/asking.ts"
import { holds } from "../visitor/Visitor.ts"
import { sideOf } from "./mayAppraise.ts"

interface Found { readonly proposal: Proposal.Proposal; readonly self: Appraisal.Appraisal }
type Missing = Proposal.NotFound | Appraisal.NotFound
type Unsealable = Appraisal.NoRule | Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready | Appraisal.NotMetYet | Appraisal.ScoresAstray
type Unseatable = Appraisal.NoRule | Appraisal.Held | Appraisal.SeatsAstray | Appraisal.SeatTwice | Appraisal.InConflict | Appraisal.MeetingPassed | Member.NotFound | Unit.NotFound

const find = ({ house, visitor }: Situation, id: Proposal.Id): Result.Result<Found, Missing> =>
  Result.flatMap(findProposal(house, id, visitor), (proposal) =>
    Result.map(Result.fromOption(HashMap.get(house.appraisals, id), () => new Appraisal.NotFound({ id })), (self) => ({ proposal, self })))

const alone = (events: Exclude<Given, { readonly _tag: string }>["events"]): Given => ({ events, seen: [] })

/** Two-way evaluations: opened by the office or before a panel, sealed back to back, closed when all are in or the days have passed. */
export class Appraisals extends Context.Service<Appraisals>()("@jianyan/services/Appraisals", {
  make: Effect.map(Houses, (houses) => {
    const { act, on } = asking(houses)
    const about = <E>(id: Proposal.Id, verb: (found: Found, situation: Situation) => Result.Result<Given, E>) =>
      act<E | Missing>((situation) => Result.flatMap(find(situation, id), (found): Result.Result<Given, E> => verb(found, situation)))
    return {
      open: (id: Proposal.Id) => on(id, ["Replied", "Rated", "Closed"], (self, { at, committee, house }) => Appraisal.open(self, committee, house.appraisals, at)),
      convene: (id: Proposal.Id, seating: Appraisal.Seating) =>
        on(id, ["Replied", "Rated", "Closed"], (self, { at, committee, house }): Result.Result<Given, Unseatable> => Appraisal.convene(self, seating, committee, house, at)),
      seal: (id: Proposal.Id, scores: ReadonlyArray<Appraisal.Score>, of: { readonly post?: string; readonly unit?: Unit.Id }) =>
        about(id, ({ proposal, self }, { at, committee: { policy }, visitor }): Result.Result<Given, Unsealable> => {
          const side = sideOf(proposal, self, visitor, of)
          if (Appraisal.ruleOf(self, policy) === undefined && self.panel === undefined) return Result.fail(new Appraisal.NoRule({ policy: policy.id }))
          if (side === undefined) return Result.fail(new Appraisal.NoPart({ id }))
          return Result.map(Appraisal.seal(self, side, scores, policy.appraisal, at), alone)
        }),
      excuse: (id: Proposal.Id, seat: Appraisal.Panel.Seat, reason: string) =>
        about(id, ({ self }, { at, visitor }): Result.Result<Given, Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready> => {
          const own = Appraisal.seatsOf(self, visitor).some((one) => Appraisal.sameSeat(one, seat))
          return own || holds(visitor, "proposalsStaff") ? Result.map(Appraisal.excuse(self, seat, reason, at), alone) : Result.fail(new Appraisal.NoPart({ id }))
        }),
      close: (id: Proposal.Id) => about(id, ({ self }, { at }): Result.Result<Given, Appraisal.StillRunning | Appraisal.Over> => Appraisal.close(self, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Appraisals, never, Houses> = Layer.effect(this, this.make)
}
