import { HashMap } from "effect"
import type * as Topic from "./Topic.ts"
import { TopicEvent } from "./TopicEvent.ts"

/** All topics of a committee by id. */
export type Topics = HashMap.HashMap<Topic.Id, Topic.Topic>
/** No topics: what a journal is folded from. */
export const empty: Topics = HashMap.empty()

/** Applies one event to the topics. Total. */
export const evolve = (self: Topics, event: TopicEvent): Topics =>
  TopicEvent.match(event, {
    TopicFormed: ({ session, title, topic }) => HashMap.set(self, topic, { id: topic, title, session, proposals: [], closed: false }),
    ProposalGrouped: ({ of, topic }) => HashMap.modify(self, topic, (it) => ({ ...it, proposals: [...it.proposals.filter((one) => one !== of), of] })),
    ProposalUngrouped: ({ of, topic }) => HashMap.modify(self, topic, (it) => ({ ...it, proposals: it.proposals.filter((one) => one !== of) })),
    TopicClosed: ({ topic }) => HashMap.modify(self, topic, (it) => ({ ...it, closed: true }))
  })
