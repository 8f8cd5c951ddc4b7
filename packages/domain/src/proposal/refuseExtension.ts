import { type DateTime, Result } from "effect"
import { asked, type NoExtensionAsked } from "./grantExtension.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NoReason } from "./returnToOffice.ts"

/** Refuses the extension a unit asked for, saying why; the day stays as it was. */
export const refuseExtension = (self: Proposal.At<"HandedOver" | "Accepted">, note: string, at: DateTime.Utc): Result.Result<Of<"ExtensionRefused">, NoExtensionAsked | NoReason> =>
  Result.flatMap(asked(self), () =>
    note.trim() === "" ? Result.fail(new NoReason({ id: self.id })) : Result.succeed({ _tag: "ExtensionRefused" as const, proposal: self.id, note, at }))
