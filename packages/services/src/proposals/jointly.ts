import { type Body, type Committee, type Day, type House, type Member, Proposal } from "@jianyan/domain"
import { type DateTime, Result } from "effect"
import type { Seated } from "../visitor/Visitor.ts"
import type { Asking, Situation } from "./asking.ts"
import { talkDueOf } from "./beforehand.ts"
import { bodyOf, own, sits } from "./drafting.ts"
import { signable, signing } from "./writing.ts"

/** The seal a head records: whose, on which day it was affixed, and the scanned page among the attachments. */
export interface Sealing { readonly body: Body.Id; readonly on: Day.Day; readonly page?: string }

/** The stages at which a seal may still be recorded: up to the decision. */
const sealable = [...signable, "Recommended"] as const

const seat = (body: Body.Id, member: Member.Id, situation: Situation): Result.Result<readonly [Body.Body, Member.Member], Body.NotFound | Member.NotFound> =>
  Result.flatMap(bodyOf(situation, body), (body) => Result.map(sits(situation, member), (head) => [body, head] as const))

const inviting = (self: Proposal.At<typeof signable[number]>, asked: Body.Id, situation: Situation) =>
  Result.flatMap(bodyOf(situation, asked), (body) => Result.flatMap(self.proposer._tag === "Body" ? bodyOf(situation, self.proposer.body) : Result.succeed(body), (lead) =>
    Proposal.inviteBody(self, lead, body, situation.committee.policy, situation.at)))

/** The verbs of bodies that put a proposal together: the one that leads asks, the heads of the others answer, each affixes its seal. */
export const jointly = ({ mine }: Asking) => ({
  inviteBody: (id: Proposal.Id, body: Body.Id) => mine(id, signable, (self, member, situation) => Result.flatMap(own(self, member), () => inviting(self, body, situation))),
  uninviteBody: (id: Proposal.Id, body: Body.Id) => mine(id, signable, (self, member, { at }) => Result.flatMap(own(self, member), () => Proposal.uninviteBody(self, body, at))),
  joinForBody: (id: Proposal.Id, body: Body.Id) =>
    mine(id, signable, (self, member, situation) => Result.flatMap(seat(body, member, situation), ([body, head]) => Proposal.joinForBody(self, body, head, situation.committee.policy, situation.at))),
  declineForBody: (id: Proposal.Id, body: Body.Id) =>
    mine(id, signable, (self, member, situation) => Result.flatMap(seat(body, member, situation), ([body, head]) => Proposal.declineForBody(self, body, head, situation.committee.policy, situation.at))),
  affixSeal: (id: Proposal.Id, { body, on, page }: Sealing) =>
    mine(id, sealable, (self, member, situation) => Result.flatMap(seat(body, member, situation), ([body, head]) => Proposal.affixSeal(self, body, head, on, page, situation.at)))
})

/** What concerns bodies in a proposal for the one who asks: those it may answer for, those whose seal it may record, those whose seal is still needed before filing, and whether its members still have to talk it over. */
export interface ForBodies { readonly asked: ReadonlyArray<Body.Id>; readonly sealable: ReadonlyArray<Body.Id>; readonly sealDue: ReadonlyArray<Body.Id>; readonly talkDue: boolean }

/** Lists the bodies asked to put a proposal jointly for which the one who asks may answer, while the days for it last. */
export const toJoin = (self: Proposal.Proposal, { heads = [] }: Pick<Seated, "heads">, policy: Committee.Policy.Policy, at: DateTime.Utc): ReadonlyArray<Body.Id> =>
  self.proposer._tag === "Members" || heads.length === 0 || !signing(self, policy, at) ? []
    : (self.proposer.with ?? []).flatMap((other) => other.answer === "invited" && heads.includes(other.body) ? [other.body] : [])

const toSeal = (self: Proposal.Proposal, { heads = [] }: Pick<Seated, "heads">): ReadonlyArray<Body.Id> =>
  (sealable as ReadonlyArray<string>).includes(self.stage._tag) ? Proposal.Proposer.bodies(self.proposer).filter((body) => heads.includes(body) && !(self.seals ?? []).some((seal) => seal.body === body)) : []

/** Says what concerns bodies in a proposal, nothing for one of members. */
export const forBodies = (house: House.House, self: Proposal.Proposal, visitor: Seated, committee: Committee.Committee, at: DateTime.Utc): ForBodies | undefined =>
  self.proposer._tag === "Members" ? undefined : {
    asked: toJoin(self, visitor, committee.policy, at), talkDue: talkDueOf(house, self, committee), sealable: toSeal(self, visitor), sealDue: (sealable as ReadonlyArray<string>).includes(self.stage._tag) ? Proposal.unsealed(self, house.bodies, committee.policy) : []
  }

/** Lists what the one who asks may do about bodies that put a proposal together. */
export const mayJoin = (
  self: Proposal.Proposal, visitor: Seated, policy: Committee.Policy.Policy, at: DateTime.Utc
): ReadonlyArray<"inviteBody" | "uninviteBody" | "joinForBody" | "declineForBody" | "affixSeal"> => {
  const { proposer } = self
  if (proposer._tag === "Members" || visitor.member === undefined) return []
  const leads = proposer.signedBy === visitor.member, open = signing(self, policy, at)
  return [
    ...(leads && open && policy.jointly !== undefined ? ["inviteBody"] as const : []),
    ...(leads && open && (proposer.with ?? []).some((other) => other.answer === "invited") ? ["uninviteBody"] as const : []),
    ...(toJoin(self, visitor, policy, at).length > 0 ? ["joinForBody", "declineForBody"] as const : []),
    ...(toSeal(self, visitor).length > 0 ? ["affixSeal"] as const : [])
  ]
}
