import type { Policy } from "../committee/Policy.ts"

/** How often a proposal may be given back for rework; twice unless the policy says otherwise. */
export const reworksAllowed = (policy: Policy): number => policy.examination?.reworks ?? 2

/** How often units may send a proposal back before the last one accepts or disputes it; three times unless the policy says otherwise. */
export const returnsAllowed = (policy: Policy): number => policy.returnsAtMost ?? 3
