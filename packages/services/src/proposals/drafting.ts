import { Body, type Committee, Day, Member, Proposal, type Station, type Theme } from "@jianyan/domain"
import { Effect, HashMap, Result } from "effect"
import { sittingAs } from "../visitor/sittingAs.ts"
import { holds } from "../visitor/Visitor.ts"
import type { Asking, Given, Situation } from "./asking.ts"

/** What a member puts in to begin a proposal: the content, those invited to sign, the body it is put for, if one, and what it came of, if it says so. */
export interface Drafting {
  readonly content: Proposal.Content.Content
  readonly with: ReadonlyArray<Member.Id>
  readonly body?: Body.Id
  readonly origin?: Proposal.Origin.Origin
}

/** Finds a member of the committee, sitting or not. */
export const sits = ({ house }: Pick<Situation, "house">, member: Member.Id): Result.Result<Member.Member, Member.NotFound> =>
  Result.fromOption(HashMap.get(house.members, member), () => new Member.NotFound({ member }))

/** Finds a member who sits at that moment: nobody else is asked to sign. */
export const sitsNow = (situation: Pick<Situation, "at" | "house">, member: Member.Id): Result.Result<Member.Member, Member.NotFound> =>
  Result.filterOrFail(sits(situation, member), (found) => Member.sits(found, Day.of(situation.at)), () => new Member.NotFound({ member }))

/** Finds a body of the committee. */
export const bodyOf = ({ house }: Situation, body: Body.Id): Result.Result<Body.Body, Body.NotFound> => Result.fromOption(HashMap.get(house.bodies, body), () => new Body.NotFound({ body }))

/** Tells whether the one who asks signs a proposal first; for anybody else it is not there to be changed. */
export const own = (self: Pick<Proposal.Proposal, "id" | "proposer">, member: Member.Id | undefined): Result.Result<void, Proposal.NotFound> =>
  Proposal.Proposer.signatory(self.proposer) === member ? Result.void : Result.fail(new Proposal.NotFound({ id: self.id }))

const begun = (
  situation: Situation, id: Proposal.Id, first: Member.Member, { body, content, with: invited }: Drafting
): Result.Result<Proposal.ProposalEvent.Of<"ProposalDrafted">, Member.NotFound | Body.NotFound | Proposal.NotTheHead | Proposal.BodyDissolved | Proposal.UnknownCategory | Proposal.NamedTwice | Proposal.OfAnotherLevel> => {
  const { at, committee: { policy } } = situation
  if (body !== undefined) return Result.flatMap(bodyOf(situation, body), (body) => Proposal.draftForBody(id, body, first, content, policy, at))
  return Result.flatMap(Result.all(invited.map((member) => sitsNow(situation, member))), (others) =>
    Result.flatMap(Result.all([first, ...others].map((member) => Proposal.mayPropose(member, policy))), () =>
      Proposal.draft(id, { _tag: "Members", first: first.id, with: others.map((other) => ({ member: other.id, answer: "invited" as const })) }, content, policy, at)))
}

const withOrigin = (
  { at, house }: Situation, drafted: Proposal.ProposalEvent.Of<"ProposalDrafted">, said: Proposal.Origin.Origin | undefined
): Result.Result<Given, Station.NotFound | Theme.NotFound> => {
  if (said === undefined || Object.keys(said).length === 0) return Result.succeed(drafted)
  return Result.map(Proposal.origin(said, house.stations, house.themes), (origin) =>
    ({ events: [drafted, { _tag: "OriginStated" as const, proposal: drafted.proposal, origin, at }], seen: [] }))
}

const submitted = (
  self: Proposal.At<"Drafted" | "Reworking">, member: Member.Id, situation: Situation
): Result.Result<
  Proposal.ProposalEvent.Of<"ProposalSubmitted">,
  Member.NotFound | Body.NotFound | Proposal.NotTheHead | Proposal.BodyDissolved | Proposal.OnlyInWindow | Proposal.NotTalkedOver | Proposal.NoRecommendation | Proposal.NoSituation | Proposal.NoResearch | Proposal.OfAnotherLevel | Committee.NoSession
> => {
  const { at, committee } = situation
  if (self.proposer._tag === "Members") return Result.flatMap(sits(situation, member), (first) => Result.flatMap(Proposal.mayPropose(first, committee.policy), () => Proposal.submit(self, committee, at)))
  return Result.flatMap(bodyOf(situation, self.proposer.body), (body) => Result.flatMap(sits(situation, member), (head) => Proposal.submitForBody(self, body, head, committee, at)))
}

/** The verbs of those who write: from the first draft to the day it is handed in, or taken back. */
export const drafting = ({ act, mine, on }: Asking) => ({
  draft: (id: Proposal.Id, given: Drafting) =>
    Effect.map(
      act((situation) => Result.flatMap(sittingAs(situation.house, situation.visitor), (first) => Result.flatMap(begun(situation, id, first, given), (drafted) => withOrigin(situation, drafted, given.origin)))),
      (events) => {
        const written = events[0]
        return written !== undefined && "proposal" in written ? written.proposal : id
      }
    ),
  revise: (id: Proposal.Id, content: Proposal.Content.Content) =>
    mine(id, ["Drafted", "Reworking"], (self, member, { at, committee }) => Result.flatMap(own(self, member), () => Proposal.revise(self, content, committee.policy, at))),
  coSign: (id: Proposal.Id) => mine(id, ["Drafted", "Submitted", "Reworking"], (self, member, { at, committee }) => Proposal.coSign(self, member, committee.policy, at)),
  declineToSign: (id: Proposal.Id) => mine(id, ["Drafted", "Submitted", "Reworking"], (self, member, { at, committee }) => Proposal.declineToSign(self, member, committee.policy, at)),
  submit: (id: Proposal.Id) => mine(id, ["Drafted", "Reworking"], (self, member, situation) => Result.flatMap(own(self, member), () => submitted(self, member, situation))),
  withdraw: (id: Proposal.Id, reason: string) =>
    on(id, ["Submitted", "Reworking", "Recommended", "Filed"], (self, { at, visitor }) =>
      Result.flatMap(holds(visitor, "proposalsStaff") ? Result.void : own(self, visitor.member), () => Proposal.withdraw(self, reason, at)))
})
