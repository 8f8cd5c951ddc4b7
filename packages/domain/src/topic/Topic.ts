import { Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import * as Proposal from "../proposal/Proposal.ts"

/** Identifies a topic under which proposals are handled together. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Topic.Id"))
export type Id = typeof Id.Type

/** What a topic is called, in 2 to 60 characters: the matter its proposals share. */
export const Title = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(60))

/** A topic (归并办理): proposals that stay apart, are handled together, and are answered each on its own. */
export const Topic = Schema.Struct({ id: Id, title: Title, session: SessionId, proposals: Schema.Array(Proposal.Id), closed: Schema.Boolean })
export type Topic = typeof Topic.Type

/** There is no such topic. */
export class NotFound extends Schema.TaggedError<NotFound>()("Topic.NotFound", { id: Id }) {}

/** The topic is closed; nothing is added, taken out or consulted any more. */
export class Closed extends Schema.TaggedError<Closed>()("Topic.Closed", { id: Id }) {}
