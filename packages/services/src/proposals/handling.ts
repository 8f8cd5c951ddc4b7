import { Proposal } from "@jianyan/domain"
import { Result } from "effect"
import { type Asking, find } from "./asking.ts"

/** The verbs of handling: from the handover to the reply, the proposers' opinion and the end. */
export const handling = ({ mine, on, theirs }: Asking) => ({
  handOver: (id: Proposal.Id, assignment: Proposal.Handling.Assignment) =>
    on(id, ["Filed"], (self, { at, committee, house }) => Proposal.handOver(self, assignment, house.units, committee, at, Proposal.bodyOf(self, house.bodies))),
  accept: (id: Proposal.Id) => theirs(id, ["HandedOver"], (self, unit, { at }) => Proposal.accept(self, unit, at)),
  returnToOffice: (id: Proposal.Id, reason: string) => theirs(id, ["HandedOver"], (self, unit, { at, committee }) => Proposal.returnToOffice(self, unit, reason, committee, at)),
  sendReply: (id: Proposal.Id, draft: Proposal.Reply.Draft) => theirs(id, ["Accepted"], (self, unit, { at, committee }) => Proposal.sendReply(self, unit, draft, committee.policy, at)),
  replyToMerged: (id: Proposal.Id, draft: Proposal.Reply.Draft) =>
    theirs(id, ["Merged"], (self, unit, { at, committee, house, visitor }) =>
      Result.flatMap(find(house, self.stage.into, visitor), (found) =>
        Result.flatMap(Proposal.at(found, "Accepted", "Replied", "Rated", "Closed"), (lead) =>
          Result.map(Proposal.replyToMerged(self, lead, unit, draft, committee.policy, at), (sent) => ({ events: [sent], seen: [`proposal/${lead.id}`] }))))),
  giveFeedback: (id: Proposal.Id, opinion: Proposal.Reply.Opinion) =>
    mine(id, ["Replied", "Rated", "Merged"], (self, member, { at, committee }) => Proposal.giveFeedback(self, member, opinion, committee.policy, at)),
  orderSecondHandling: (id: Proposal.Id) => on(id, ["Rated"], (self, { at, committee }) => Proposal.orderSecondHandling(self, committee, at)),
  close: (id: Proposal.Id) => on(id, ["Replied", "Rated"], (self, { at }) => Proposal.close(self, at))
})
