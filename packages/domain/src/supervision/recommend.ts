import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type * as Supervision from "./Supervision.ts"
import { at as standingAt } from "./standing.ts"
import type { Of } from "./SupervisionEvent.ts"

/** The body has recommended the candidate already. */
export class AlreadyRecommended extends Schema.TaggedError<AlreadyRecommended>()("Supervision.AlreadyRecommended", { body: Body.Id }) {}

/** Recommends a candidate in the name of a body (party, organization, committee …), with its words. */
export const recommend = (
  self: Supervision.Supervision, body: Body.Id, words: string, at: DateTime.Utc
): Result.Result<Of<"KeyCandidateRecommended">, Supervision.NotAtStage | AlreadyRecommended> =>
  Result.flatMap(standingAt(self, "Screened", "Recommended"), () =>
    self.recommended.some((one) => one.body === body)
      ? Result.fail(new AlreadyRecommended({ body }))
      : Result.succeed({ _tag: "KeyCandidateRecommended" as const, supervision: self.id, body, words, at }))
