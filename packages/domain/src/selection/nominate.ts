import { type DateTime, Result, Schema } from "effect"
import type { Live } from "../proposal/markKey.ts"
import * as Proposal from "../proposal/Proposal.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** The proposal was received in another session. */
export class OfAnotherSession extends Schema.TaggedError<OfAnotherSession>()("Selection.OfAnotherSession", { id: Proposal.Id, sessions: Schema.Array(Schema.String) }) {}

/** Puts a filed proposal forward, with the reason; one not adopted yet may be put forward too. */
export const nominate = (
  self: Selection.Selection, proposal: Proposal.At<Live>, words: string, at: DateTime.Utc
): Result.Result<Of<"CandidateNominated">, Selection.NotAtStage | Selection.AmongOthers | Selection.AlreadyNominated | OfAnotherSession> =>
  Result.flatMap(choosing(self, "Proposals", "Open"), (): Result.Result<Of<"CandidateNominated">, Selection.AlreadyNominated | OfAnotherSession> => {
    const session = proposal.submission?.session
    if (session === undefined || !self.sessions.includes(session)) return Result.fail(new OfAnotherSession({ id: proposal.id, sessions: self.sessions }))
    return self.nominations.some(({ of }) => of === proposal.id)
      ? Result.fail(new Selection.AlreadyNominated({ id: proposal.id }))
      : Result.succeed({ _tag: "CandidateNominated" as const, selection: self.id, of: proposal.id, words, at })
  })
