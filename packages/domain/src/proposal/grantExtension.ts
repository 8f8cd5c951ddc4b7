import { type DateTime, Result, Schema } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { NoExtension } from "./askExtension.ts"
import { extended } from "./deadline.ts"
import type { Extension } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** No unit waits for an answer to an extension. */
export class NoExtensionAsked extends Schema.TaggedError<NoExtensionAsked>()("Proposal.NoExtensionAsked", { id: Proposal.Id }) {}

/** Reads the extension that waits for an answer, or refuses. */
export const asked = (self: Proposal.At<"HandedOver" | "Accepted">): Result.Result<Extension, NoExtensionAsked> => {
  const waiting = self.stage.handling.extensions.find((one) => one.answer === "asked")
  return waiting === undefined ? Result.fail(new NoExtensionAsked({ id: self.id })) : Result.succeed(waiting)
}

/** Grants the extension a unit asked for; the derivation of the deadline goes on with it and with the absolute limit. */
export const grantExtension = (
  self: Proposal.At<"HandedOver" | "Accepted">, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ExtensionGranted">, NoExtensionAsked | NoExtension> =>
  Result.flatMap(asked(self), ({ until }) =>
    committee.policy.extension === undefined
      ? Result.fail(new NoExtension({ id: self.id }))
      : Result.succeed({ _tag: "ExtensionGranted" as const, proposal: self.id, deadline: extended(committee, self.stage.handling.deadline, until), at }))
