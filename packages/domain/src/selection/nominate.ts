import { type DateTime, Result, Schema } from "effect"
import type { Live } from "../proposal/markKey.ts"
import * as Proposal from "../proposal/Proposal.ts"
import type * as Selection from "./Selection.ts"
import { at as standingAt } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** The proposal is put forward already. */
export class AlreadyNominated extends Schema.TaggedError<AlreadyNominated>()("Selection.AlreadyNominated", { id: Proposal.Id }) {}

/** The proposal was received in another session. */
export class OfAnotherSession extends Schema.TaggedError<OfAnotherSession>()("Selection.OfAnotherSession", { id: Proposal.Id, sessions: Schema.Array(Schema.String) }) {}

/** Puts a filed proposal forward, with the reason; one not adopted yet may be put forward too. */
export const nominate = (
  self: Selection.Selection, proposal: Proposal.At<Live>, words: string, at: DateTime.Utc
): Result.Result<Of<"CandidateNominated">, Selection.NotAtStage | AlreadyNominated | OfAnotherSession> =>
  Result.flatMap(standingAt(self, "Open"), (): Result.Result<Of<"CandidateNominated">, AlreadyNominated | OfAnotherSession> => {
    const session = proposal.submission?.session
    if (session === undefined || !self.sessions.includes(session)) return Result.fail(new OfAnotherSession({ id: proposal.id, sessions: self.sessions }))
    return self.nominations.some(({ of }) => of === proposal.id)
      ? Result.fail(new AlreadyNominated({ id: proposal.id }))
      : Result.succeed({ _tag: "CandidateNominated" as const, selection: self.id, of: proposal.id, words, at })
  })
