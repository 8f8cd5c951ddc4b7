import { type DateTime, HashMap, Result, Schema } from "effect"
import * as Proposal from "../proposal/Proposal.ts"
import { SessionId } from "../committee/Committee.ts"
import type { Topics } from "./evolve.ts"
import * as Topic from "./Topic.ts"
import type { Of } from "./TopicEvent.ts"

/** The proposal belongs to a topic already. */
export class GroupedAlready extends Schema.TaggedError<GroupedAlready>()("Topic.GroupedAlready", { of: Proposal.Id, in: Topic.Id }) {}

/** A topic holds proposals of its own session. */
export class OfAnotherSession extends Schema.TaggedError<OfAnotherSession>()("Topic.OfAnotherSession", { of: Proposal.Id, session: SessionId }) {}

/** Groups a filed proposal under a topic; a merged one is handled with its lead. Refuses a closed topic, another session, and one that belongs to an open topic. */
export const group = (
  self: Topic.Topic, proposal: Proposal.At<"Filed" | "HandedOver" | "Accepted" | "Replied" | "Rated">, topics: Topics, at: DateTime.Utc
): Result.Result<Of<"ProposalGrouped">, Topic.Closed | GroupedAlready | OfAnotherSession> => {
  if (self.closed) return Result.fail(new Topic.Closed({ id: self.id }))
  if (proposal.submission?.session !== self.session) return Result.fail(new OfAnotherSession({ of: proposal.id, session: self.session }))
  const there = [...HashMap.values(topics)].find((topic) => !topic.closed && topic.proposals.includes(proposal.id))
  return there === undefined
    ? Result.succeed({ _tag: "ProposalGrouped", topic: self.id, of: proposal.id, at })
    : Result.fail(new GroupedAlready({ of: proposal.id, in: there.id }))
}
