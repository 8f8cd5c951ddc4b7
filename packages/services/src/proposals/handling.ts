import { Proposal } from "@jianyan/domain"
import type { Asking } from "./asking.ts"

/** The verbs of handing over: to units that accept it. */
export const handling = ({ on, theirs }: Asking) => ({
  handOver: (id: Proposal.Id, assignment: Proposal.Handling.Assignment) =>
    on(id, ["Filed"], (self, { at, committee, house }) => Proposal.handOver(self, assignment, house.units, committee, at, Proposal.bodyOf(self, house.bodies))),
  accept: (id: Proposal.Id) => theirs(id, ["HandedOver"], (self, unit, { at }) => Proposal.accept(self, unit, at))
})
