import type { Day } from "../../committee/Day.ts"
import type { Condition, Rulebook } from "../Rulebook.ts"
import type { Sheet, Weighed } from "../Sheet.ts"
import type { Measure, Occasion } from "../Selection.ts"
import type { Days } from "../Year.ts"

/** What one period still wants, and whether it can still come: a period that is over can only be met by a record of its own days that nobody has made yet. */
export interface Want extends Days {
  readonly lack: number
  readonly over: boolean
}

/**
 * One way in which an unmet duty would be met: so many more of its measure, in all or in each of the periods named.
 *
 * `tooMany` counts what lies beyond a limit; nothing that is added meets such a duty. With `distinct`, only one counts on each occasion.
 */
export interface Way {
  readonly condition: number
  readonly measure: Measure
  readonly distinct?: Occasion
  readonly wants: ReadonlyArray<Want>
  readonly tooMany: number
}

/** An unmet minimum duty with every way in which it would be met. */
export interface Wanting {
  readonly gate: string
  readonly article?: string
  readonly ways: ReadonlyArray<Way>
}

/** Lists the least that would meet each unmet minimum duty of a sheet, read from the rulebook itself, as it looks on a day. */
export const wanting = ({ gates }: Rulebook, { duties, year }: Sheet, today: Day): ReadonlyArray<Wanting> =>
  duties.filter(({ met }) => !met).map(({ article, conditions, gate }): Wanting => {
    const written = gates.find(({ id }) => id === gate)?.anyOf ?? []
    return {
      gate, ...(article === undefined ? {} : { article }),
      ways: conditions.map((weighed, place) => wayOf(weighed, place, written[place], { from: year.from, to: year.to }, today))
    }
  })

const wayOf = (weighed: Weighed, condition: number, written: Condition | undefined, whole: Days, today: Day): Way => {
  const { bound, have, measure, need, per, periods } = weighed
  const head = { condition, measure, ...(written?.distinct === undefined ? {} : { distinct: written.distinct }) }
  const limit = per === undefined ? need : written?.atLeast ?? written?.atMost ?? need
  const spans = per === undefined ? [{ ...whole, have, met: weighed.met }] : periods
  if (bound === "atMost") return { ...head, wants: [], tooMany: spans.reduce((sum, span) => sum + Math.max(0, span.have - limit), 0) }
  return { ...head, tooMany: 0, wants: spans.filter(({ met }) => !met).map(({ from, have, to }) => ({ from, to, lack: limit - have, over: to < today })) }
}
