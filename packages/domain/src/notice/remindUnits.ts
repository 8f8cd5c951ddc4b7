import { type DateTime, Option } from "effect"
import type * as Calendar from "../committee/Calendar.ts"
import type { Day } from "../committee/Day.ts"
import type { Rung } from "../committee/HandlingRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Book } from "../proposal/evolve.ts"
import { answering } from "../proposal/Handling.ts"
import { signatory } from "../proposal/Proposer.ts"
import { rungsDue } from "../proposal/rungsDue.ts"
import { type Awaited, awaited } from "./awaited.ts"
import type { Notices } from "./evolve.ts"
import { give } from "./give.ts"
import type * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

const silent = (self: Awaited): ReadonlyArray<Notice.Reader> => {
  const { assignment, round } = self.stage.handling
  return answering(assignment).filter((unit) => !self.replies.some((reply) => reply.unit === unit && reply.round === round)).map((unit) => ({ _tag: "Unit", unit }))
}

const readers = (self: Awaited, to: Rung["to"]): ReadonlyArray<Notice.Reader> =>
  to.flatMap((whom): ReadonlyArray<Notice.Reader> => {
    switch (whom) {
      case "handlingUnit": return silent(self)
      case "proposer": return [{ _tag: "Member", member: signatory(self.proposer) }]
      default: return [{ _tag: "Role", role: whom }]
    }
  })

/** Reminds of replies by the escalation ladder; a deadline that moves begins the ladder anew. */
export const remindUnits = (
  notices: Notices, proposals: Book, { calendar, policy }: { readonly calendar: Calendar.Calendar; readonly policy: Policy }, at: DateTime.Utc, today: Day
): ReadonlyArray<Of<"NoticeGiven">> =>
  awaited(proposals).flatMap((self) => {
    const due = self.stage.handling.deadline.day
    return rungsDue(self, policy.ladder ?? [], calendar, today).flatMap(({ rung }) =>
      readers(self, rung.to).flatMap((to) =>
        Option.toArray(give(notices, to, self.id, { _tag: "Reminder", rung: rung.id, name: rung.name, means: rung.means, due }, `${rung.id}:${due}`, at))))
  })
