import { type DateTime, Option } from "effect"
import type * as Calendar from "../committee/Calendar.ts"
import type { Day } from "../committee/Day.ts"
import type { Rung } from "../committee/HandlingRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Book } from "../proposal/evolve.ts"
import { coHandlers } from "../proposal/giveCoOpinion.ts"
import { rungsDue } from "../proposal/rungsDue.ts"
import { awaited } from "./awaited.ts"
import type { Notices } from "./evolve.ts"
import { give } from "./give.ts"
import type * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

const readers = (units: ReadonlyArray<Notice.Reader>, { days, to }: Rung): ReadonlyArray<Notice.Reader> => [
  ...(to.includes("handlingUnit") ? units : []),
  ...(to.includes("proposalsStaff") && days > 0 ? [{ _tag: "Role", role: "proposalsStaff" } as const] : [])
]

/**
 * Reminds co-handlers who have not given the lead their opinion, by the rungs of the ladder that tell handling units, counted from the opinion's own day, or the reply's where there is none.
 *
 * The office is told only of an opinion that is overdue; a second handling asks the lead alone.
 */
export const remindCoHandlers = (
  notices: Notices, proposals: Book, { calendar, policy }: { readonly calendar: Calendar.Calendar; readonly policy: Policy }, at: DateTime.Utc, today: Day
): ReadonlyArray<Of<"NoticeGiven">> =>
  awaited(proposals).filter(({ stage }) => stage.handling.round === 1).flatMap((self) => {
    const { handling } = self.stage, due = (handling.coDeadline ?? handling.deadline).day
    const owing = coHandlers(handling, today).filter((one) => one.opinion === undefined).map(({ unit }): Notice.Reader => ({ _tag: "Unit", unit }))
    if (owing.length === 0) return []
    return rungsDue(self, policy.ladder ?? [], calendar, today, due).flatMap(({ rung }) =>
      readers(owing, rung).flatMap((to) =>
        Option.toArray(give(notices, to, self.id, { _tag: "OpinionDue", rung: rung.id, name: rung.name, means: rung.means, due }, `${rung.id}:${due}`, at))))
  })
