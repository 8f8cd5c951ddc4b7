import { addDays, type Day } from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"

/** Gives the last day on which the policy keeps what was written on a day of the people a letter names; none where it sets no time. */
export const keptUntil = (written: Day, { letter }: Pick<Policy.Policy, "letter">): Day | undefined => letter?.keeps === undefined ? undefined : addDays(written, letter.keeps)
