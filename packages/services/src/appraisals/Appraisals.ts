import { Appraisal, Proposal, type Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find as findProposal, type Given, type Situation } from "../proposals/asking.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const find = ({ house, visitor }: Situation, id: Proposal.Id): Result.Result<Appraisal.Appraisal, Proposal.NotFound | Appraisal.NotFound> =>
  Result.flatMap(findProposal(house, id, visitor), () => Result.fromOption(HashMap.get(house.appraisals, id), () => new Appraisal.NotFound({ id })))

/** Names the side the one who asks scores for: an officer's unit the proposal, its signatory the handling by a unit; nobody else. */
export const sideOf = (proposal: Pick<Proposal.Proposal, "proposer">, { units }: Appraisal.Appraisal, visitor: Seated, unit?: Unit.Id): Appraisal.Side | undefined => {
  if (visitor.unit !== undefined) return units.includes(visitor.unit) ? { _tag: "Unit", unit: visitor.unit } : undefined
  const scored = unit ?? units[0]
  return visitor.member !== undefined && Proposal.Proposer.signatory(proposal.proposer) === visitor.member ? { _tag: "Proposer", member: visitor.member, unit: scored } : undefined
}

/** Lists what the one who asks may do with an evaluation on a day. */
export const mayAppraise = (proposal: Proposal.Proposal, self: Appraisal.Appraisal, visitor: Seated, today: Appraisal.Appraisal["until"]): ReadonlyArray<"seal" | "close"> => {
  const sides = self.units.flatMap((unit) => sideOf(proposal, self, visitor, unit) ?? [])
  const open = self.closedAt === undefined
  return [
    ...(open && today <= self.until && sides.some((side) => Appraisal.sheetOf(self, side) === undefined) ? ["seal" as const] : []),
    ...(open && today > self.until && holds(visitor, "proposalsStaff") ? ["close" as const] : [])
  ]
}

/** Two-way evaluations: opened by the office, sealed by each side back to back, closed when both are in or the days have passed. */
export class Appraisals extends Context.Service<Appraisals>()("@jianyan/services/Appraisals", {
  make: Effect.map(Houses, (houses) => {
    const { act, on } = asking(houses)
    return {
      open: (id: Proposal.Id) => on(id, ["Replied", "Rated", "Closed"], (self, { at, committee, house }) => Appraisal.open(self, committee, house.appraisals, at)),
      seal: (id: Proposal.Id, scores: ReadonlyArray<Appraisal.Score>, unit: Unit.Id | undefined) =>
        act((situation): Result.Result<Given, Proposal.NotFound | Appraisal.NotFound | Appraisal.NoRule | Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready | Appraisal.ScoresAstray> =>
          Result.flatMap(find(situation, id), (self): Result.Result<Given, Appraisal.NoRule | Appraisal.NoPart | Appraisal.Over | Appraisal.SealedAlready | Appraisal.ScoresAstray> => {
            const { at, committee: { policy }, house, visitor } = situation
            const side = Option.match(HashMap.get(house.proposals, id), { onNone: () => undefined, onSome: (proposal) => sideOf(proposal, self, visitor, unit) })
            if (policy.appraisal === undefined) return Result.fail(new Appraisal.NoRule({ policy: policy.id }))
            if (side === undefined) return Result.fail(new Appraisal.NoPart({ id }))
            return Result.map(Appraisal.seal(self, side, scores, policy.appraisal, at), (events): Given => ({ events, seen: [] }))
          })),
      close: (id: Proposal.Id) =>
        act((situation): Result.Result<Given, Proposal.NotFound | Appraisal.NotFound | Appraisal.StillRunning | Appraisal.Over> => Result.flatMap(find(situation, id), (self): Result.Result<Given, Appraisal.StillRunning | Appraisal.Over> => Appraisal.close(self, situation.at)))
    }
  })
}) {
  static readonly layer: Layer.Layer<Appraisals, never, Houses> = Layer.effect(this, this.make)
}
