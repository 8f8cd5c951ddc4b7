import { Proposal } from "@jianyan/domain"
import { Result } from "effect"
import { type Asking, find, type Situation } from "./asking.ts"

type Refused = Proposal.NotFound | Proposal.NotAtStage | Proposal.NotTheirs | Proposal.AlreadyAccepted

const taken = ({ at, house, visitor }: Situation, id: Proposal.Id): Result.Result<Proposal.ProposalEvent.Of<"HandlingAccepted">, Refused> =>
  Result.flatMap(Result.flatMap(find(house, id, visitor), (found) => Proposal.at(found, "HandedOver")), (self): Result.Result<Proposal.ProposalEvent.Of<"HandlingAccepted">, Refused> =>
    visitor.unit === undefined ? Result.fail(new Proposal.NotFound({ id })) : Proposal.accept(self, visitor.unit, at))

/** The verbs of handing over: to units that accept it, one by one or several at once. */
export const handling = ({ look, on, severally, theirs }: Asking) => ({
  handOver: (id: Proposal.Id, assignment: Proposal.Handling.Assignment, urgent?: string) =>
    on(id, ["Filed"], (self, { at, committee, house }) =>
      Proposal.handOver(self, assignment, house.units, committee, at, { body: Proposal.bodyOf(self, house.bodies), ...(urgent !== undefined && { urgent }) })),
  accept: (id: Proposal.Id, accepting: Proposal.Accepting = {}) => theirs(id, ["HandedOver"], (self, unit, { at }) => Proposal.accept(self, unit, at, accepting)),
  /** Says of each of several proposals whether the unit could accept it; writes nothing. */
  previewAccepting: (ids: ReadonlyArray<Proposal.Id>) => look((situation) => ids.map((id) => ({ id, came: Result.map(taken(situation, id), () => null) }))),
  acceptSeveral: (ids: ReadonlyArray<Proposal.Id>) => severally(ids, taken)
})
