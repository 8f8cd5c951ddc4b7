import { type DateTime, Result } from "effect"
import { NoReason } from "./decide.ts"
import * as Publication from "./Publication.ts"
import type { Of } from "./PublicationEvent.ts"

/** Takes what is public back, with the reason. */
export const withdraw = (self: Publication.Publication, reason: string, at: DateTime.Utc): Result.Result<Of<"PublicationWithdrawn">, Publication.NotPublished | NoReason> => {
  if (self.published === undefined) return Result.fail(new Publication.NotPublished({ id: self.id }))
  return reason.trim() === "" ? Result.fail(new NoReason({})) : Result.succeed({ _tag: "PublicationWithdrawn", publication: self.id, reason, at })
}
