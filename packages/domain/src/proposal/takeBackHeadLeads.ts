import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import { isLedByHead } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"
import { AlreadyReplied } from "./sendReply.ts"

/** The unit has not said that its head leads. */
export class HeadLeadsNot extends Schema.TaggedError<HeadLeadsNot>()("Proposal.HeadLeadsNot", { id: Proposal.Id, unit: Unit.Id }) {}

/** Takes back that the head of a unit leads the handling in person, with the reason, until the unit has replied in the round; it then counts for no minimum. */
export const takeBackHeadLeads = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, reason: string, at: DateTime.Utc
): Result.Result<Of<"HeadLeadingTakenBack">, HeadLeadsNot | AlreadyReplied | NoReason> => {
  const { handling } = self.stage
  if (!isLedByHead(handling, unit)) return Result.fail(new HeadLeadsNot({ id: self.id, unit }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === handling.round)) return Result.fail(new AlreadyReplied({ id: self.id, round: handling.round }))
  if (reason.trim() === "") return Result.fail(new NoReason({ id: self.id }))
  return Result.succeed({ _tag: "HeadLeadingTakenBack", proposal: self.id, unit, reason, at })
}
