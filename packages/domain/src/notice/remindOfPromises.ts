import { type DateTime, Option, Result } from "effect"
import { askAgain } from "../commitment/askAgain.ts"
import type { Of as OfCommitment } from "../commitment/CommitmentEvent.ts"
import { due, nextAsked } from "../commitment/due.ts"
import type { Commitments } from "../commitment/evolve.ts"
import { of as dayOf, type Day } from "../committee/Day.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Notices } from "./evolve.ts"
import { give } from "./give.ts"
import type * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

/** Asks the units for their promises that came to their day, and again every so many days until each is settled; the office is told from the second time on. */
export const remindOfPromises = (
  notices: Notices, promises: Commitments, { promises: rule }: Policy, at: DateTime.Utc, today: Day
): ReadonlyArray<Of<"NoticeGiven"> | OfCommitment<"CommitmentAskedAgain">> =>
  due(promises, today, rule?.askEvery).flatMap((self) => {
    const times = self.asked.filter((asked) => dayOf(asked) >= self.until).length + 1
    const says: Notice.Matter = { _tag: "PromiseDue", commitment: self.id, until: self.until, times }
    const mark = `${self.id.slice(self.of.length + 1)}:${nextAsked(self, rule?.askEvery)}`
    const to: ReadonlyArray<Notice.Reader> = [{ _tag: "Unit", unit: self.unit }, ...(times > 1 ? [{ _tag: "Role", role: "proposalsStaff" } as const] : [])]
    const given = to.flatMap((reader) => Option.toArray(give(notices, reader, self.of, says, mark, at)))
    return given.length === 0 ? [] : [...Option.toArray(Result.getSuccess(askAgain(self, at))), ...given]
  })
