import { type DateTime, Option, Result, Schema } from "effect"
import type { Live } from "../proposal/markKey.ts"
import * as Proposal from "../proposal/Proposal.ts"
import type * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

/** The proposal is a candidate or supervised already. */
export class AlreadyCandidate extends Schema.TaggedError<AlreadyCandidate>()("Supervision.AlreadyCandidate", { id: Proposal.Id, year: Schema.Int }) {}

/**
 * Takes a filed proposal among the candidates for key proposals (遴选) of a year, with the reason.
 *
 * One set aside, or supervised to its end, may be a candidate again; an older key proposal that was never carried out may be one too.
 */
export const screen = (
  self: Proposal.At<Live>, known: Option.Option<Supervision.Supervision>, year: number, reason: string, at: DateTime.Utc
): Result.Result<Of<"KeyCandidateScreened">, AlreadyCandidate> =>
  Option.isSome(known) && known.value.stage !== "SetAside" && known.value.stage !== "Ended"
    ? Result.fail(new AlreadyCandidate({ id: self.id, year: known.value.year }))
    : Result.succeed({ _tag: "KeyCandidateScreened", supervision: self.id, year, reason, at })
