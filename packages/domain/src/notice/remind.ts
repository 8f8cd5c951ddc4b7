import type { DateTime } from "effect"
import type { Of as OfCommitment } from "../commitment/CommitmentEvent.ts"
import type { Commitments } from "../commitment/evolve.ts"
import type * as Committee from "../committee/Committee.ts"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type { Book } from "../proposal/evolve.ts"
import type { Notices } from "./evolve.ts"
import type { Of } from "./NoticeEvent.ts"
import { remindCoHandlers } from "./remindCoHandlers.ts"
import { remindOfDisputes } from "./remindOfDisputes.ts"
import { remindOfPromises } from "./remindOfPromises.ts"
import { remindToHandOver } from "./remindToHandOver.ts"
import { remindUnits } from "./remindUnits.ts"

/** What is reminded of: replies and opinions awaited, objections, what is to be handed over, promises, and what was told before. */
export interface Reminded { readonly notices: Notices; readonly proposals: Book; readonly commitments: Commitments }

/**
 * Gives the notices that the policy's rules call for on a day and that were not given before: of replies, of co-handlers' opinions, of objections nobody answered, of what is to be handed over, of promises, each of which is asked for in the same act.
 *
 * Each is given once, however often and by however many this is asked.
 */
export const remind = (
  { commitments, notices, proposals }: Reminded, committee: Pick<Committee.Committee, "calendar" | "policy" | "sessions">, at: DateTime.Utc, today: Day = dayOf(at)
): ReadonlyArray<Of<"NoticeGiven"> | OfCommitment<"CommitmentAskedAgain">> => [
  ...remindUnits(notices, proposals, committee, at, today),
  ...remindCoHandlers(notices, proposals, committee, at, today),
  ...remindOfDisputes(notices, proposals, committee.policy, at, today),
  ...remindToHandOver(notices, proposals, committee, at, today),
  ...remindOfPromises(notices, commitments, committee.policy, at, today)
]
