import { Commitment, type Day, type House, Proposal, type Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { type Asking, find, type Given, type Situation } from "./asking.ts"
import { takesPart } from "./visible.ts"

/** A reply that is sent makes its promises in the same act. */
const sent = (house: House.House, event: Proposal.ProposalEvent.Of<"ReplySent">, seen: ReadonlyArray<string> = []): Given => ({ events: [event, ...Commitment.make(event, house.commitments)], seen })

const leadOf = (self: Proposal.At<"Merged">, { house, visitor }: Situation): Result.Result<Proposal.Lead, Proposal.NotFound | Proposal.NotAtStage> =>
  Result.flatMap(find(house, self.stage.into, visitor), (found) => Proposal.at(found, "Accepted", "Replied", "Rated", "Closed"))

/** The verbs of replying: from the unit's reply to the proposers' opinion, the end and the look back after it. */
export const replying = ({ mine, on, theirs }: Asking) => ({
  sendReply: (id: Proposal.Id, draft: Proposal.Reply.Draft) =>
    theirs(id, ["Accepted"], (self, unit, { at, committee, house }) => Result.map(Proposal.sendReply(self, unit, draft, committee.policy, at), (event) => sent(house, event))),
  replyToMerged: (id: Proposal.Id, draft: Proposal.Reply.Draft) =>
    theirs(id, ["Merged"], (self, unit, situation) =>
      Result.flatMap(leadOf(self, situation), (lead) =>
        Result.map(Proposal.replyToMerged(self, lead, unit, draft, situation.committee.policy, situation.at), (event) => sent(situation.house, event, [`proposal/${lead.id}`])))),
  proposeReply: (id: Proposal.Id, draft: Proposal.Reply.Draft) =>
    theirs(id, ["Accepted"], (self, unit, { at, committee }) => Proposal.proposeReply(self, unit, draft, committee.policy, at)),
  proposeReplyToMerged: (id: Proposal.Id, draft: Proposal.Reply.Draft) =>
    theirs(id, ["Merged"], (self, unit, situation) =>
      Result.flatMap(leadOf(self, situation), (lead) =>
        Result.map(Proposal.proposeReplyToMerged(self, lead, unit, draft, situation.committee.policy, situation.at), (event) => ({ events: [event], seen: [`proposal/${lead.id}`] })))),
  releaseReply: (id: Proposal.Id, unit: Unit.Id, checked: ReadonlyArray<string>) =>
    on(id, ["Accepted", "Merged"], (self, { at, committee, house }) => Result.map(Proposal.releaseReply(self, unit, checked, committee.policy, at), (event) => sent(house, event))),
  giveReplyBack: (id: Proposal.Id, unit: Unit.Id, items: ReadonlyArray<string>, note: string) =>
    on(id, ["Accepted", "Merged"], (self, { at, committee }) => Proposal.giveReplyBack(self, unit, items, note, committee.policy, at)),
  giveFeedback: (id: Proposal.Id, opinion: Proposal.Reply.Opinion) =>
    mine(id, ["Replied", "Rated", "Merged"], (self, member, { at, committee }) => Proposal.giveFeedback(self, member, opinion, committee.policy, at)),
  orderSecondHandling: (id: Proposal.Id, because: Proposal.Id | undefined) =>
    on(id, ["Replied", "Rated"], (self, { at, committee, house, visitor }) => {
      if (because === undefined) {
        const appraisal = Option.getOrUndefined(HashMap.get(house.appraisals, id))
        return Proposal.orderSecondHandling(self, committee, at, appraisal === undefined ? {} : { appraisal })
      }
      return Result.flatMap(find(house, because, visitor), (found) =>
        Result.flatMap(Proposal.at(found, "Merged"), (merged) =>
          Result.map(Proposal.orderSecondHandling(self, committee, at, { because: merged }), (event) => ({ events: [event], seen: [`proposal/${because}`] }))))
    }),
  close: (id: Proposal.Id, settlement: Proposal.Reply.Settlement | undefined) => on(id, ["Replied", "Rated"], (self, { at, committee }) => Proposal.close(self, settlement, committee.policy, at)),
  askFollowUp: (id: Proposal.Id, until: Day.Day) => on(id, ["Closed", "Merged"], (self, { at }) => Proposal.askFollowUp(self, until, at)),
  answerFollowUp: (id: Proposal.Id, followUp: number, answer: Proposal.Reply.Findings) =>
    mine(id, ["Closed", "Merged"], (self, member, { at }) => Proposal.answerFollowUp(self, followUp, member, answer, at))
})

type ReplyVerb = "proposeReply" | "proposeReplyToMerged" | "releaseReply" | "giveReplyBack" | "askFollowUp" | "answerFollowUp"

const laid = (self: Proposal.Proposal, unit: Unit.Id | undefined): boolean => self.proposed.some((one) => (unit === undefined || one.unit === unit) && one.back === undefined)

/** Says which ways of replying are open where the office looks at replies first: laying one before it, releasing, giving back; and the look back after the end. */
export const mayReply = (self: Proposal.Proposal, visitor: Seated, sends: ReadonlyArray<string>, checks: boolean): ReadonlyArray<ReplyVerb> => {
  const { stage } = self
  const staff = holds(visitor, "proposalsStaff")
  const reviewing = staff && (stage._tag === "Accepted" || stage._tag === "Merged") && laid(self, undefined)
  const ended = self.replies.length > 0 && (stage._tag === "Closed" || stage._tag === "Merged")
  const asked = self.followUps.some((one) => one.answer === undefined)
  return [
    ...(checks && !laid(self, visitor.unit) && sends.includes("sendReply") ? ["proposeReply"] as const : []),
    ...(checks && !laid(self, visitor.unit) && sends.includes("replyToMerged") ? ["proposeReplyToMerged"] as const : []),
    ...(reviewing ? ["releaseReply", "giveReplyBack"] as const : []),
    ...(staff && ended && !asked ? ["askFollowUp"] as const : []),
    ...(ended && asked && holds(visitor, "member") && takesPart(self, visitor) ? ["answerFollowUp"] as const : [])
  ]
}

/** Takes out of a proposal what the one who asks may not read yet: a reply that lies with the office exists for its unit and for those who examine it. */
export const readable = (self: Proposal.Proposal, visitor: Seated): Proposal.Proposal =>
  self.proposed.length === 0 || holds(visitor, "proposalsStaff", "leader", "office", "auditor") ? self : { ...self, proposed: self.proposed.filter((one) => one.unit === visitor.unit) }

/** Tells whether an event of a proposal's life may be read by the one who asks. */
export const readableEvent = (event: Proposal.ProposalEvent.ProposalEvent, visitor: Seated): boolean =>
  (event._tag !== "ReplyProposed" && event._tag !== "ReplyGivenBack") || event.unit === visitor.unit || holds(visitor, "proposalsStaff", "leader", "office", "auditor")
