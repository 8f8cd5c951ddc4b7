import { DateTime } from "effect"
import type { Policy } from "../committee/Policy.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type * as Appraisal from "./Appraisal.ts"
import { suggestsSecondHandling } from "./grade.ts"
import { ruleOf } from "./ruleOf.ts"

/** Tells whether a closed evaluation suggests a second handling (二次办理) of what was replied last: it was opened after that reply, and the handling by some unit was graded low. */
export const asksAgain = (self: Appraisal.Appraisal, { replies }: Pick<Proposal.Proposal, "replies">, policy: Pick<Policy, "appraisal">): boolean => {
  const rule = ruleOf(self, policy), last = replies.at(-1)
  if (rule === undefined || last === undefined || self.closedAt === undefined || DateTime.isLessThan(self.openedAt, last.at)) return false
  return self.sheets.some((sheet) => suggestsSecondHandling(sheet, rule))
}
