import { type DateTime, Result, Schema } from "effect"
import { addDays, of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import { askable, lastAsked } from "./consent.ts"
import type { Matter } from "./Examined.ts"
import { MergedIntoItself } from "./merge.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The committee's policy does not ask proposers. */
export class NobodyIsAsked extends Schema.TaggedError<NobodyIsAsked>()("Proposal.NobodyIsAsked", { id: Proposal.Id }) {}

/** Every author has consented to this or still has days to answer. */
export class AskedAlready extends Schema.TaggedError<AskedAlready>()("Proposal.AskedAlready", { id: Proposal.Id }) {}

/**
 * Asks each author whether the proposal may be merged, converted or passed on, until the day the policy gives.
 *
 * Who objected or stayed silent may be asked again. Refuses a merger into itself, and another form once the proposal is filed.
 */
export const askConsent = (
  self: Proposal.At<"Submitted" | "Recommended" | "Filed" | "Merged">, matter: Matter, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ConsentAsked">, NobodyIsAsked | AskedAlready | MergedIntoItself | Proposal.NotAtStage> => {
  const { _tag } = self.stage
  if (policy.consent === undefined) return Result.fail(new NobodyIsAsked({ id: self.id }))
  if (matter._tag === "Merge" && (matter.into === self.id || (self.stage._tag === "Merged" && matter.into === self.stage.into))) return Result.fail(new MergedIntoItself({ id: self.id }))
  if (matter._tag !== "Merge" && _tag !== "Submitted" && _tag !== "Recommended") return Result.fail(new Proposal.NotAtStage({ id: self.id, stage: _tag, expected: ["Submitted", "Recommended"] }))
  const today = dayOf(at)
  const [first, ...others] = askable(self).filter((member) => {
    const last = lastAsked(self, matter, member)
    return last === undefined || last.answer === "objected" || (last.answer === "asked" && last.until < today)
  })
  return first === undefined
    ? Result.fail(new AskedAlready({ id: self.id }))
    : Result.succeed({ _tag: "ConsentAsked", proposal: self.id, matter, members: [first, ...others], until: addDays(today, policy.consent.within), at })
}
