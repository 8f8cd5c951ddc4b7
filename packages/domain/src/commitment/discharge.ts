import { type DateTime, Result, Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Only a proposer of the proposal the promise was made to, or the office, confirms that it is kept. */
export class NotAProposer extends Schema.TaggedError<NotAProposer>()("Commitment.NotAProposer", { id: Commitment.Id, member: Member.Id }) {}

/** Confirms with evidence that a promise is kept; the unit itself cannot. */
export const discharge = (
  self: Commitment.Commitment, evidence: string, by: Commitment.Confirmer, proposers: ReadonlyArray<Member.Id>, at: DateTime.Utc
): Result.Result<Of<"CommitmentDischarged">, Settled | NotAProposer> =>
  Result.flatMap(open(self), () =>
    by._tag === "Member" && !proposers.includes(by.member)
      ? Result.fail(new NotAProposer({ id: self.id, member: by.member }))
      : Result.succeed({ _tag: "CommitmentDischarged" as const, commitment: self.id, evidence, by, at }))
