import type { Fault } from "./faultsOf.ts"
import type { Policy } from "./Policy.ts"

/** What of a policy's lists records refer to, by code or number. */
export interface Used {
  readonly categories: ReadonlySet<string>
  readonly grounds: ReadonlySet<number>
  readonly replyClasses: ReadonlySet<string>
  readonly feedbackLevels: ReadonlySet<string>
}

const lost = <A, Key>(path: keyof Used, before: ReadonlyArray<A>, after: ReadonlyArray<A>, key: (one: A) => Key, used: ReadonlySet<Key>): ReadonlyArray<Fault> =>
  before.flatMap((one) => used.has(key(one)) && !after.some((other) => key(other) === key(one)) ? [{ path: [path, String(key(one))], why: "stillUsed" as const }] : [])

const id = ({ id }: { readonly id: string }) => id

/** Lists what a new policy leaves out of the present one although records refer to it. */
export const leftOut = (now: Policy, then: Policy, used: Used): ReadonlyArray<Fault> => [
  ...lost("categories", now.categories, then.categories, id, used.categories),
  ...lost("grounds", now.grounds, then.grounds, ({ number }) => number, used.grounds),
  ...lost("replyClasses", now.replyClasses, then.replyClasses, id, used.replyClasses),
  ...lost("feedbackLevels", now.feedbackLevels, then.feedbackLevels, id, used.feedbackLevels)
]
