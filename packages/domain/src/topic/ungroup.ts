import { type DateTime, Result, Schema } from "effect"
import * as Proposal from "../proposal/Proposal.ts"
import * as Topic from "./Topic.ts"
import type { Of } from "./TopicEvent.ts"

/** The proposal does not belong to the topic. */
export class NotGrouped extends Schema.TaggedError<NotGrouped>()("Topic.NotGrouped", { of: Proposal.Id }) {}

/** Takes a proposal out of a topic; what was consulted stays with it. */
export const ungroup = (self: Topic.Topic, of: Proposal.Id, at: DateTime.Utc): Result.Result<Of<"ProposalUngrouped">, Topic.Closed | NotGrouped> => {
  if (self.closed) return Result.fail(new Topic.Closed({ id: self.id }))
  return self.proposals.includes(of) ? Result.succeed({ _tag: "ProposalUngrouped", topic: self.id, of, at }) : Result.fail(new NotGrouped({ of }))
}
