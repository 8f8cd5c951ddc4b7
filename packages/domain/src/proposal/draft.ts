import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import type { Content } from "./Content.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import type { Proposer } from "./Proposer.ts"

/** The committee's policy has no such category. */
export class UnknownCategory extends Schema.TaggedError<UnknownCategory>()("Proposal.UnknownCategory", { category: Schema.String, known: Schema.Array(Schema.String) }) {}

/** The first proposer, or another co-signer, is named again among the co-signers. */
export class NamedTwice extends Schema.TaggedError<NamedTwice>()("Proposal.NamedTwice", { member: Member.Id }) {}

/** Finds the category of a content in the policy, or refuses it with the ones there are. */
export const inCategory = (content: Content, policy: Policy.Policy): Result.Result<Content, UnknownCategory> =>
  policy.categories.some((category) => category.id === content.category)
    ? Result.succeed(content)
    : Result.fail(new UnknownCategory({ category: content.category, known: policy.categories.map((category) => category.id) }))

const namedTwice = (proposer: Proposer): Member.Id | undefined => {
  if (proposer._tag === "Body") return undefined
  const named = [proposer.first, ...proposer.with.map((other) => other.member)]
  return named.find((member, place) => named.indexOf(member) !== place)
}

const inviting = (proposer: Proposer): Proposer =>
  proposer._tag === "Body" ? { _tag: "Body", body: proposer.body, signedBy: proposer.signedBy } : { ...proposer, with: proposer.with.map(({ member }) => ({ member, answer: "invited" })) }

/** Begins a proposal in the name of its proposer; co-signers are invited, for nobody signs for another, and other bodies are asked afterwards. Refuses a category the policy lacks and a member named twice. */
export const draft = (
  id: Proposal.Id, proposer: Proposer, content: Content, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalDrafted">, UnknownCategory | NamedTwice> => {
  const twice = namedTwice(proposer)
  if (twice !== undefined) return Result.fail(new NamedTwice({ member: twice }))
  return Result.map(inCategory(content, policy), (content) => ({ _tag: "ProposalDrafted" as const, proposal: id, proposer: inviting(proposer), content, at }))
}
