import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import { involved } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import * as Unit from "../unit/Unit.ts"
import { further, limit } from "./limit.ts"
import * as Publication from "./Publication.ts"
import type { Of } from "./PublicationEvent.ts"

/** A decision against the full text gives its reason. */
export class NoReason extends Schema.TaggedError<NoReason>()("Publication.NoReason", {}) {}

/** The unit has no part in the handling. */
export class NotTheirs extends Schema.TaggedError<NotTheirs>()("Publication.NotTheirs", { unit: Unit.Id }) {}

/** The office decides within what proposer and units allow. */
export class TooFar extends Schema.TaggedError<TooFar>()("Publication.TooFar", { wanted: Publication.Extent, most: Publication.Extent }) {}

/** Decides for one side how far a proposal and its replies may be public; anything less than the full text needs its reason. */
export const decide = (
  self: Publication.Publication, proposal: Proposal.Proposal, side: Publication.Side, how: Publication.Extent, reason: string, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"PublicationDecided">, NoReason | NotTheirs | TooFar> => {
  if (how !== "full" && reason.trim() === "") return Result.fail(new NoReason({}))
  if (side._tag === "Unit" && !proposal.replies.some(({ unit }) => unit === side.unit) && !("handling" in proposal.stage && involved(proposal.stage.handling.assignment).includes(side.unit))) {
    return Result.fail(new NotTheirs({ unit: side.unit }))
  }
  const { most } = limit(self, proposal, policy)
  return side._tag === "Office" && further(how, most)
    ? Result.fail(new TooFar({ wanted: how, most }))
    : Result.succeed({ _tag: "PublicationDecided", publication: self.id, side, how, reason, at })
}
