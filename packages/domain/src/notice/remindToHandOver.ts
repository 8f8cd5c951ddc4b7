import { type DateTime, HashMap, Option } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { addDays, type Day } from "../committee/Day.ts"
import type { Book } from "../proposal/evolve.ts"
import { handOverBy } from "../proposal/handOverBy.ts"
import type { Notices } from "./evolve.ts"
import { announce } from "./give.ts"
import type * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

const staff: Notice.Reader = { _tag: "Role", role: "proposalsStaff" }
const leader: Notice.Reader = { _tag: "Role", role: "leader" }

/** Days before the last day to hand over that the office is told of it. */
const before = 3

/** Reminds the office three days before the last day to hand filed proposals over, and those who lead too once it is over: once for all that share the day. */
export const remindToHandOver = (
  notices: Notices, proposals: Book, committee: Pick<Committee.Committee, "calendar" | "policy" | "sessions">, at: DateTime.Utc, today: Day
): ReadonlyArray<Of<"NoticeGiven">> => {
  const counts = new Map<Day, number>()
  for (const self of HashMap.values(proposals)) {
    const by = handOverBy(self, committee)?.day
    if (by !== undefined && today >= addDays(by, -before)) counts.set(by, (counts.get(by) ?? 0) + 1)
  }
  return [...counts].toSorted(([one], [other]) => one < other ? -1 : 1).flatMap(([by, count]) => {
    const late = today > by
    return (late ? [staff, leader] : [staff]).flatMap((to) => Option.toArray(announce(notices, to, { _tag: "HandOverDue", by, late, count }, `${by}:${late ? "late" : "due"}`, at)))
  })
}
