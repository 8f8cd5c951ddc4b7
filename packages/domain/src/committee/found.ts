import type { DateTime } from "effect"
import type * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"
import type { Name } from "./Name.ts"
import type { Policy } from "./Policy.ts"

/** Founds a committee under a first policy. */
export const found = (committee: Committee.Id, name: Name, policy: Policy, at: DateTime.Utc): Of<"CommitteeFounded"> =>
  ({ _tag: "CommitteeFounded", committee, name, policy, at })
