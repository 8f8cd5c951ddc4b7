import { Body, Member, Proposal } from "@jianyan/domain"
import { Effect, HashMap, Result } from "effect"
import { holds } from "../visitor/Visitor.ts"
import type { Asking, Situation } from "./asking.ts"

/** What a member puts in to begin a proposal: the content, those invited to sign, and the body it is put for, if one. */
export interface Drafting {
  readonly content: Proposal.Content.Content
  readonly with: ReadonlyArray<Member.Id>
  readonly body?: Body.Id
}

const sits = ({ house }: Situation, member: Member.Id): Result.Result<Member.Id, Member.NotFound> =>
  HashMap.has(house.members, member) ? Result.succeed(member) : Result.fail(new Member.NotFound({ member }))

const proposer = (situation: Situation, first: Member.Id, given: Drafting): Result.Result<Proposal.Proposer.Proposer, Member.NotFound | Body.NotFound> => {
  if (given.body !== undefined) {
    return HashMap.has(situation.house.bodies, given.body)
      ? Result.succeed({ _tag: "Body", body: given.body, signedBy: first })
      : Result.fail(new Body.NotFound({ body: given.body }))
  }
  return Result.map(Result.all(given.with.map((member) => sits(situation, member))), (invited) =>
    ({ _tag: "Members" as const, first, with: invited.map((member) => ({ member, answer: "invited" as const })) }))
}

const own = (self: Pick<Proposal.Proposal, "id" | "proposer">, member: Member.Id | undefined): Result.Result<void, Proposal.NotFound> =>
  Proposal.Proposer.signatory(self.proposer) === member ? Result.void : Result.fail(new Proposal.NotFound({ id: self.id }))

/** The verbs of those who write: from the first draft to the day it is handed in, or taken back. */
export const drafting = ({ act, mine, on }: Asking) => ({
  draft: (id: Proposal.Id, given: Drafting) =>
    Effect.map(
      act((situation) =>
        Result.flatMap(situation.visitor.member === undefined ? Result.fail(new Member.NotFound({ member: Member.Id.make("nobody") })) : sits(situation, situation.visitor.member), (first) =>
          Result.flatMap(proposer(situation, first, given), (proposer) => Proposal.draft(id, proposer, given.content, situation.committee.policy, situation.at)))),
      (events) => {
        const written = events[0]
        return written !== undefined && "proposal" in written ? written.proposal : id
      }
    ),
  revise: (id: Proposal.Id, content: Proposal.Content.Content) =>
    mine(id, ["Drafted"], (self, member, { at, committee }) => Result.flatMap(own(self, member), () => Proposal.revise(self, content, committee.policy, at))),
  coSign: (id: Proposal.Id) => mine(id, ["Drafted", "Submitted"], (self, member, { at, committee }) => Proposal.coSign(self, member, committee.policy, at)),
  declineToSign: (id: Proposal.Id) => mine(id, ["Drafted", "Submitted"], (self, member, { at, committee }) => Proposal.declineToSign(self, member, committee.policy, at)),
  submit: (id: Proposal.Id) => mine(id, ["Drafted"], (self, member, { at, committee }) => Result.flatMap(own(self, member), () => Proposal.submit(self, committee, at))),
  withdraw: (id: Proposal.Id) =>
    on(id, ["Submitted", "Recommended", "Filed"], (self, { at, visitor }) =>
      Result.flatMap(holds(visitor, "proposalsStaff") ? Result.void : own(self, visitor.member), () => Proposal.withdraw(self, at)))
})
