import { type DateTime, Result, Schema } from "effect"
import * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { answering, isLedByHead } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { AlreadyReplied } from "./sendReply.ts"

/** The unit has not accepted yet; it says on accepting that its head leads. */
export class NotAccepted extends Schema.TaggedError<NotAccepted>()("Proposal.NotAccepted", { id: Proposal.Id, unit: Unit.Id }) {}

/** The unit has said already that its head leads. */
export class HeadLeadsAlready extends Schema.TaggedError<HeadLeadsAlready>()("Proposal.HeadLeadsAlready", { id: Proposal.Id, unit: Unit.Id }) {}

/** Says for a unit that has accepted that its head leads the handling in person (主要负责同志领办), until the unit has replied in the round. */
export const sayHeadLeads = (
  self: Proposal.At<"HandedOver" | "Accepted">, unit: Unit.Id, at: DateTime.Utc
): Result.Result<Of<"HeadLeadingSaid">, NotTheirs | NotAccepted | AlreadyReplied | HeadLeadsAlready> => {
  const { handling } = self.stage
  if (!answering(handling.assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (!handling.accepted.includes(unit)) return Result.fail(new NotAccepted({ id: self.id, unit }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === handling.round)) return Result.fail(new AlreadyReplied({ id: self.id, round: handling.round }))
  if (isLedByHead(handling, unit)) return Result.fail(new HeadLeadsAlready({ id: self.id, unit }))
  return Result.succeed({ _tag: "HeadLeadingSaid", proposal: self.id, unit, at })
}
