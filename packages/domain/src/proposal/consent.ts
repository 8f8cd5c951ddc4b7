import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import { type Consent, type Matter, sameMatter, type Stand } from "./Examined.ts"
import * as Proposal from "./Proposal.ts"
import { signatories, signatory } from "./Proposer.ts"

/** The authors named have not consented; the proposal does not go on in another form without them. */
export class NoConsent extends Schema.TaggedError<NoConsent>()("Proposal.NoConsent", { id: Proposal.Id, members: Schema.Array(Member.Id) }) {}

/** The authors named were asked and still have time to answer. */
export class StillAsked extends Schema.TaggedError<StillAsked>()("Proposal.StillAsked", { id: Proposal.Id, members: Schema.Array(Member.Id), until: Day }) {}

/** The authors named object to the merger, and the policy lets an objection stop it. */
export class ObjectionStands extends Schema.TaggedError<ObjectionStands>()("Proposal.ObjectionStands", { id: Proposal.Id, members: Schema.Array(Member.Id) }) {}

type Authored = Pick<Proposal.Proposal, "id" | "proposer" | "consents">
interface Stands { readonly stands?: ReadonlyArray<Stand> }

/** Lists everyone who is asked about a proposal: who signed first, then all others who signed. */
export const askable = ({ proposer }: Pick<Authored, "proposer">): ReadonlyArray<Member.Id> => signatories(proposer)

/** Finds how an author was last asked about a matter. */
export const lastAsked = (self: Authored, matter: Matter, member: Member.Id): Consent | undefined =>
  self.consents.findLast((one) => one.member === member && sameMatter(one.matter, matter))

const standOf = ({ answer, member, reason }: Consent): Stand => ({ member, answer: answer === "asked" ? "silent" : answer, ...(reason !== undefined && { reason }) })
const standsOf = (asked: ReadonlyArray<Consent>): Stands => asked.length === 0 ? {} : { stands: asked.map(standOf) }

/** Gives how every author stood to a conversion or a passing on; refuses it without the consent of who signed first, where the policy asks. */
export const agreed = (self: Authored, matter: Matter, policy: Policy.Policy): Result.Result<Stands, NoConsent> => {
  const asked = askable(self).flatMap((member) => lastAsked(self, matter, member) ?? [])
  const first = signatory(self.proposer)
  return policy.consent === undefined || asked.some((one) => one.member === first && one.answer === "consented")
    ? Result.succeed(standsOf(asked))
    : Result.fail(new NoConsent({ id: self.id, members: [first] }))
}

/**
 * Gives how every author stood to a merger, silence as silence, where the policy asks.
 *
 * Refuses while an author was not asked, while one has days left to answer, and an objection where that stops a merger.
 */
export const heard = (self: Authored, matter: Matter, policy: Policy.Policy, at: DateTime.Utc): Result.Result<Stands, NoConsent | StillAsked | ObjectionStands> => {
  const all = askable(self), today = dayOf(at)
  const asked = all.flatMap((member) => lastAsked(self, matter, member) ?? [])
  if (policy.consent === undefined) return Result.succeed(standsOf(asked))
  const unasked = all.filter((member) => !asked.some((one) => one.member === member))
  if (unasked.length > 0) return Result.fail(new NoConsent({ id: self.id, members: unasked }))
  const open = asked.filter((one) => one.answer === "asked" && today <= one.until)
  const [first] = open
  if (first !== undefined) return Result.fail(new StillAsked({ id: self.id, members: open.map((one) => one.member), until: open.reduce((last, one) => one.until > last ? one.until : last, first.until) }))
  const against = asked.filter((one) => one.answer === "objected")
  return against.length > 0 && policy.consent.objectionToMerger === "stops"
    ? Result.fail(new ObjectionStands({ id: self.id, members: against.map((one) => one.member) }))
    : Result.succeed(standsOf(asked))
}
