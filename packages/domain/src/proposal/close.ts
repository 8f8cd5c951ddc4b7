import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Member from "../member/Member.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import type { Settlement } from "./Reply.ts"
import { unsatisfied } from "./unsatisfied.ts"

/** Proposers whom the last round left unsatisfied are met, or the reasons explained to them, before the end. */
export class MeetFirst extends Schema.TaggedError<MeetFirst>()("Proposal.MeetFirst", { id: Proposal.Id, members: Schema.Array(Member.Id) }) {}

/**
 * Closes a proposal that was replied to; a proposer who was silent stays recorded as silent.
 *
 * While somebody is not satisfied with the last round, the end needs a settlement: people met, or the reasons were explained. This is the human way out of the loop of second handlings.
 */
export const close = (
  self: Proposal.At<"Replied" | "Rated">, settlement: Settlement | undefined, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ProposalClosed">, MeetFirst> => {
  const members = unsatisfied(self, self.stage.handling.round, policy)
  if (members.length > 0 && settlement === undefined) return Result.fail(new MeetFirst({ id: self.id, members }))
  return Result.succeed({ _tag: "ProposalClosed", proposal: self.id, at, ...(settlement !== undefined && { settlement }) })
}
