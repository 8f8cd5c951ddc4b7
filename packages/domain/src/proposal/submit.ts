import { type DateTime, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { sessionOf } from "../committee/sessionOf.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A proposal without a concrete recommendation cannot be submitted (ground 10 of the national rule). */
export class NoRecommendation extends Schema.TaggedError<NoRecommendation>()("Proposal.NoRecommendation", { id: Proposal.Id }) {}

/** A proposal that does not say what the situation is cannot be submitted. */
export class NoSituation extends Schema.TaggedError<NoSituation>()("Proposal.NoSituation", { id: Proposal.Id }) {}

/** A proposal of this committee says how its matter was looked into (不调研不提案) before it is submitted. */
export class NoResearch extends Schema.TaggedError<NoResearch>()("Proposal.NoResearch", { id: Proposal.Id }) {}

/** Tells whether a proposal lacks what the policy requires to be said of its research. */
export const lacksResearch = ({ origin }: Pick<Proposal.Proposal, "origin">, { policy }: Committee.Committee): boolean =>
  policy.drafting?.research === "required" && origin?.research === undefined

/** Hands a text in, by a member or on paper; session and kind (大会提案, 平时提案) follow from the time. One that was given back for rework keeps those of its first submission. */
export const handedIn = (
  self: Proposal.At<"Drafted" | "Reworking">, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ProposalSubmitted">, NoRecommendation | NoSituation | Committee.NoSession> => {
  if (self.content.situation.trim() === "") return Result.fail(new NoSituation({ id: self.id }))
  if (self.content.recommendations.every((one) => one.text.trim() === "")) return Result.fail(new NoRecommendation({ id: self.id }))
  const first = self.submission === undefined ? sessionOf(committee, at) : Result.succeed({ session: self.submission.session, kind: self.submission.kind })
  return Result.map(first, (received) => ({ _tag: "ProposalSubmitted" as const, proposal: self.id, ...received, at }))
}

/** Submits a draft of a member, whose session and kind (大会提案, 平时提案) follow from the time; refuses one without a situation, a recommendation, or the research the policy requires. */
export const submit = (
  self: Proposal.At<"Drafted" | "Reworking">, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ProposalSubmitted">, NoRecommendation | NoSituation | NoResearch | Committee.NoSession> =>
  Result.flatMap(handedIn(self, committee, at), (submitted) => lacksResearch(self, committee) ? Result.fail(new NoResearch({ id: self.id })) : Result.succeed(submitted))
