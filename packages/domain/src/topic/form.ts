import { type DateTime, Result } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { UnknownSession } from "../examination/assign.ts"
import type * as Topic from "./Topic.ts"
import type { Of } from "./TopicEvent.ts"

/** Forms a topic in a session; refuses a session the committee has not called. */
export const form = (topic: Topic.Id, title: string, session: Committee.SessionId, committee: Committee.Committee, at: DateTime.Utc): Result.Result<Of<"TopicFormed">, UnknownSession> =>
  committee.sessions.some((one) => one.id === session)
    ? Result.succeed({ _tag: "TopicFormed", topic, title, session, at })
    : Result.fail(new UnknownSession({ session }))
