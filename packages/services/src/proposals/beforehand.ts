import { type Body, type Committee, type House, type Member, Proposal } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import type { Seated } from "../visitor/Visitor.ts"
import type { Asking } from "./asking.ts"
import { bodyOf, own, sits } from "./drafting.ts"

const open = ["Drafted", "Reworking"] as const

type NotRecorded = Member.NotFound | Body.NotFound | Proposal.NotCollective | Proposal.NotTheHead | Proposal.BodyDissolved | Proposal.TalkAhead | Proposal.MoreThanAll | Proposal.NoSuchFile

/** The verbs by which a proposal says, before it is handed in, what it came of and that the members of its body talked it over. */
export const beforehand = ({ mine }: Asking) => ({
  stateOrigin: (id: Proposal.Id, origin: Proposal.Origin.Origin) =>
    mine(id, open, (self, member, { at, house }) => Result.flatMap(own(self, member), () => Proposal.stateOrigin(self, origin, house.stations, house.themes, at))),
  recordTalk: (id: Proposal.Id, talk: Proposal.Talk.Minutes) =>
    mine(id, open, (self, member, situation): Result.Result<Proposal.ProposalEvent.Of<"TalkRecorded">, Proposal.NotFound | NotRecorded> => {
      const { proposer } = self
      return Result.flatMap(own(self, member), (): Result.Result<Proposal.ProposalEvent.Of<"TalkRecorded">, NotRecorded> => proposer._tag === "Members"
        ? Result.fail(new Proposal.NotCollective({ id: self.id }))
        : Result.flatMap(bodyOf(situation, proposer.body), (body) => Result.flatMap(sits(situation, member), (head) => Proposal.recordTalk(self, body, head, talk, situation.at))))
    })
})

/** Tells whether the members of the body that puts a proposal still have to talk it over before it is handed in. */
export const talkDueOf = (house: House.House, self: Proposal.Proposal, { policy }: Committee.Committee): boolean => {
  const { proposer, stage } = self
  return proposer._tag === "Body" && stage._tag === "Drafted" && Option.exists(HashMap.get(house.bodies, proposer.body), (body) => Proposal.talkDue(self, body, policy))
}

/** Lists what who signs a proposal first may say of it before it is handed in. */
export const mayBeforehand = ({ proposer, stage }: Proposal.Proposal, { member }: Pick<Seated, "member">): ReadonlyArray<"stateOrigin" | "recordTalk"> =>
  member === undefined || Proposal.Proposer.signatory(proposer) !== member || (stage._tag !== "Drafted" && stage._tag !== "Reworking") ? []
    : proposer._tag === "Body" ? ["stateOrigin", "recordTalk"] : ["stateOrigin"]
