import { Schema } from "effect"
import * as Proposal from "../proposal/Proposal.ts"
import * as Topic from "./Topic.ts"

const about = { topic: Topic.Id, at: Schema.DateTimeUtcFromString }
const { session, title } = Topic.Topic.fields

/** What can happen to a topic. */
export const TopicEvent = Schema.TaggedUnion({
  TopicFormed: { ...about, title, session },
  ProposalGrouped: { ...about, of: Proposal.Id },
  ProposalUngrouped: { ...about, of: Proposal.Id },
  TopicClosed: about
})
export type TopicEvent = typeof TopicEvent.Type
/** The one event of a topic with this tag, with what it carries. */
export type Of<Tag extends TopicEvent["_tag"]> = Extract<TopicEvent, { _tag: Tag }>
