import { Proposal } from "@jianyan/domain"
import { Result } from "effect"
import { type Asking, find, type Situation } from "./asking.ts"

type Refused = Proposal.NotFound | Proposal.NotAtStage | Proposal.NotTheirs | Proposal.AlreadyAccepted

const taken = ({ at, house, visitor }: Situation, id: Proposal.Id, accepting: Proposal.Accepting = {}): Result.Result<Proposal.ProposalEvent.Of<"HandlingAccepted">, Refused> =>
  Result.flatMap(Result.flatMap(find(house, id, visitor), (found) => Proposal.at(found, "HandedOver")), (self): Result.Result<Proposal.ProposalEvent.Of<"HandlingAccepted">, Refused> =>
    visitor.unit === undefined ? Result.fail(new Proposal.NotFound({ id })) : Proposal.accept(self, visitor.unit, at, accepting))

/** The verbs of handing over: to units that accept it, one by one or several at once, and say whether their head leads it. */
export const handling = ({ look, on, severally, theirs }: Asking) => ({
  handOver: (id: Proposal.Id, assignment: Proposal.Handling.Assignment, urgent?: string) =>
    on(id, ["Filed"], (self, { at, committee, house }) =>
      Proposal.handOver(self, assignment, house.units, committee, at, { body: Proposal.bodyOf(self, house.bodies), ...(urgent !== undefined && { urgent }) })),
  accept: (id: Proposal.Id, accepting: Proposal.Accepting = {}) => theirs(id, ["HandedOver"], (self, unit, { at }) => Proposal.accept(self, unit, at, accepting)),
  /** Says of each of several proposals whether the unit could accept it; writes nothing. */
  previewAccepting: (ids: ReadonlyArray<Proposal.Id>) => look((situation) => ids.map((id) => ({ id, came: Result.map(taken(situation, id), () => null) }))),
  /** Accepts each of several proposals in turn; the unit's head leads those named in person. */
  acceptSeveral: (ids: ReadonlyArray<Proposal.Id>, ledByHead: ReadonlyArray<Proposal.Id> = []) => severally(ids, (situation, id) => taken(situation, id, { ledByHead: ledByHead.includes(id) })),
  sayHeadLeads: (id: Proposal.Id) => theirs(id, ["HandedOver", "Accepted"], (self, unit, { at }) => Proposal.sayHeadLeads(self, unit, at)),
  takeBackHeadLeads: (id: Proposal.Id, reason: string) => theirs(id, ["HandedOver", "Accepted"], (self, unit, { at }) => Proposal.takeBackHeadLeads(self, unit, reason, at))
})
