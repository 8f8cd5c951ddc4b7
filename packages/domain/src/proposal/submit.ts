import { type DateTime, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { sessionOf } from "../committee/sessionOf.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** A proposal without a concrete recommendation cannot be submitted (ground 10 of the national rule). */
export class NoRecommendation extends Schema.TaggedError<NoRecommendation>()("Proposal.NoRecommendation", { id: Proposal.Id }) {}

/** A proposal that does not say what the situation is cannot be submitted. */
export class NoSituation extends Schema.TaggedError<NoSituation>()("Proposal.NoSituation", { id: Proposal.Id }) {}

/** Submits a draft; session and kind (大会提案, 平时提案) follow from the time. One that was given back for rework keeps those of its first submission. */
export const submit = (
  self: Proposal.At<"Drafted" | "Reworking">, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ProposalSubmitted">, NoRecommendation | NoSituation | Committee.NoSession> => {
  if (self.content.situation.trim() === "") return Result.fail(new NoSituation({ id: self.id }))
  if (self.content.recommendations.every((one) => one.text.trim() === "")) return Result.fail(new NoRecommendation({ id: self.id }))
  const first = self.submission === undefined ? sessionOf(committee, at) : Result.succeed({ session: self.submission.session, kind: self.submission.kind })
  return Result.map(first, (received) => ({ _tag: "ProposalSubmitted" as const, proposal: self.id, ...received, at }))
}
