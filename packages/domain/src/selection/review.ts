import { type DateTime, Result } from "effect"
import { type Examiner, type ExaminesForUnit, type ExaminesOwn, impartial } from "../proposal/recommend.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** Reviews a proposal put forward in words; refuses who has part in the proposal, and who belongs to a unit that handled it. */
export const review = (
  self: Selection.Selection, proposal: Proposal.Proposal, words: string, by: Examiner, at: DateTime.Utc
): Result.Result<Of<"CandidateReviewed">, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | ExaminesOwn | ExaminesForUnit> =>
  Result.flatMap(choosing(self, "Proposals", "Open"), (): Result.Result<Of<"CandidateReviewed">, Selection.NotNominated | ExaminesOwn | ExaminesForUnit> => {
    if (!self.nominations.some(({ of }) => of === proposal.id)) return Result.fail(new Selection.NotNominated({ candidates: [proposal.id] }))
    return Result.map(impartial(proposal, by), () => ({ _tag: "CandidateReviewed" as const, selection: self.id, of: proposal.id, by: by.account, words, at }))
  })
