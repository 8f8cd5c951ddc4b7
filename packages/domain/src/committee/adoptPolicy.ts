import { type DateTime, Result, Schema } from "effect"
import * as Committee from "./Committee.ts"
import type { Of } from "./CommitteeEvent.ts"
import { Fault, faultsOf } from "./faultsOf.ts"
import { leftOut, type Used } from "./leftOut.ts"
import type { Policy } from "./Policy.ts"

/** Parts of the policy do not fit together, or it leaves out what records still refer to. */
export class PolicyAmiss extends Schema.TaggedError<PolicyAmiss>()("Committee.PolicyAmiss", { committee: Committee.Id, faults: Schema.NonEmptyArray(Fault) }) {}

/** Gives a policy whose parts fit together and that keeps what records refer to, or refuses with every fault. */
export const fitting = (self: Committee.Committee, policy: Policy, used: Used): Result.Result<Policy, PolicyAmiss> => {
  const [first, ...rest] = [...faultsOf(policy), ...leftOut(self.policy, policy, used)]
  return first === undefined ? Result.succeed(policy) : Result.fail(new PolicyAmiss({ committee: self.id, faults: [first, ...rest] }))
}

/**
 * Puts another policy in force from now on; what was decided under the old one stands.
 *
 * Refuses one whose parts do not fit together, and one without a category, ground, class or level that records refer to, for they would no longer be read.
 */
export const adoptPolicy = (self: Committee.Committee, policy: Policy, used: Used, at: DateTime.Utc): Result.Result<Of<"PolicyAdopted">, PolicyAmiss> =>
  Result.map(fitting(self, policy, used), () => ({ _tag: "PolicyAdopted", committee: self.id, policy, at }))
