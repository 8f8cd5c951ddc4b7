import type { DateTime } from "effect"
import type * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"
import type { Policy } from "./Policy.ts"

/** Puts another policy in force from now on; what was decided under the old one stands. */
export const adoptPolicy = (self: Committee.Committee, policy: Policy, at: DateTime.Utc): Of<"PolicyAdopted"> =>
  ({ _tag: "PolicyAdopted", committee: self.id, policy, at })
