import { type DateTime, Result } from "effect"
import * as Topic from "./Topic.ts"
import type { Of } from "./TopicEvent.ts"

/** Closes a topic; its proposals go on each on its own. */
export const close = (self: Topic.Topic, at: DateTime.Utc): Result.Result<Of<"TopicClosed">, Topic.Closed> =>
  self.closed ? Result.fail(new Topic.Closed({ id: self.id })) : Result.succeed({ _tag: "TopicClosed", topic: self.id, at })
