import { type DateTime, Result } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Proposal from "../proposal/Outcome.ts"
import { keptUntil } from "./keptUntil.ts"
import * as Signing from "./Signing.ts"
import type { Of } from "./SigningEvent.ts"

/** What is known of a signing besides what it says: whose letter it is of, and when it was written. */
export interface About { readonly id: Signing.Id; readonly of: Proposal.Id; readonly at: DateTime.Utc }

/** Forgets the people a letter names: at any time when somebody asks, else only once the policy's time is over (个人信息保护法第十九条、第四十七条). */
export const erase = (self: About, because: Signing.Because, policy: Pick<Policy.Policy, "letter">, by: string, at: DateTime.Utc): Result.Result<Of<"SigningErased">, Signing.StillKept> => {
  const until = keptUntil(dayOf(self.at), policy)
  return because === "expired" && (until === undefined || dayOf(at) <= until)
    ? Result.fail(new Signing.StillKept({ signing: self.id, ...(until !== undefined && { until }) }))
    : Result.succeed({ _tag: "SigningErased", signing: self.id, of: self.of, because, by, at })
}
