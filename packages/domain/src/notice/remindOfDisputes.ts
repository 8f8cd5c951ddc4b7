import { type DateTime, Option } from "effect"
import { addDays, type Day } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import { answerDisputeBy } from "../proposal/answerDisputeBy.ts"
import type { Book } from "../proposal/evolve.ts"
import { awaited } from "./awaited.ts"
import type { Notices } from "./evolve.ts"
import { give } from "./give.ts"
import type * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

const staff: Notice.Reader = { _tag: "Role", role: "proposalsStaff" }
const leader: Notice.Reader = { _tag: "Role", role: "leader" }

/** Days before its day that an objection nobody answered is told of. */
const before = 2

/** Reminds the office of objections to assignments two days before they are to be answered, and those who lead too once that day is over. */
export const remindOfDisputes = (notices: Notices, proposals: Book, policy: Policy, at: DateTime.Utc, today: Day): ReadonlyArray<Of<"NoticeGiven">> =>
  awaited(proposals).flatMap((self) =>
    self.stage.handling.disputes.filter(({ settled }) => settled === undefined).flatMap((dispute) => {
      const by = answerDisputeBy(dispute, policy)
      if (by === undefined || today < addDays(by, -before)) return []
      const late = today > by
      return (late ? [staff, leader] : [staff]).flatMap((to) =>
        Option.toArray(give(notices, to, self.id, { _tag: "DisputeDue", unit: dispute.unit, by, late }, `${dispute.unit}:${by}:${late ? "late" : "due"}`, at)))
    }))
