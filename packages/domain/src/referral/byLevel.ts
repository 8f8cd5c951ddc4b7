import type { Level } from "../member/Member.ts"
import type * as Referral from "./Referral.ts"

/** What became at one level of the proposals handed in there; `handedIn` is the sum of the others. */
export interface Standing {
  readonly level: Level
  readonly handedIn: number
  readonly filed: number
  readonly merged: number
  readonly notFiled: number
  /** Not answered yet, or not that anybody has recorded. */
  readonly waiting: number
}

/** The levels above, the nearest first. */
const levels = ["city", "province", "national"] as const satisfies ReadonlyArray<Level>

/** Counts by level what was handed in above and what became of it; a proposal handed in at one level anew counts once there, as it stands last. */
export const byLevel = (referrals: ReadonlyArray<Referral.Referral>): ReadonlyArray<Standing> =>
  levels.flatMap((level) => {
    const last = referrals.flatMap(({ entries }) => entries.findLast((one) => one.level === level) ?? [])
    const count = (outcome: Referral.Answer["outcome"] | undefined) => last.filter(({ answer }) => answer?.outcome === outcome).length
    return last.length === 0 ? [] : [{ level, handedIn: last.length, filed: count("filed"), merged: count("merged"), notFiled: count("notFiled"), waiting: count(undefined) }]
  })
