import { type DateTime, Result, Schema } from "effect"
import * as Body from "../body/Body.ts"
import type * as Committee from "../committee/Committee.ts"
import { sessionOf } from "../committee/sessionOf.ts"
import type * as Member from "../member/Member.ts"
import { type BodyDissolved, type NotTheHead, signsFor } from "./draftForBody.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { NotTalkedOver, talkDue } from "./recordTalk.ts"
import { handedIn, lacksResearch, type NoRecommendation, NoResearch, type NoSituation } from "./submit.ts"

/** A body of this kind puts proposals only while the window of a plenary is open. */
export class OnlyInWindow extends Schema.TaggedError<OnlyInWindow>()("Proposal.OnlyInWindow", { body: Body.Id, kind: Body.Kind }) {}

const inTime = (self: Proposal.At<"Drafted" | "Reworking">, body: Body.Body, committee: Committee.Committee, at: DateTime.Utc): Result.Result<void, OnlyInWindow | Committee.NoSession> => {
  if (self.submission !== undefined || committee.policy.collective?.onlyInWindow.includes(body.kind) !== true) return Result.void
  return Result.flatMap(sessionOf(committee, at), ({ kind }) => kind === "plenary" ? Result.void : Result.fail(new OnlyInWindow({ body: body.id, kind: body.kind })))
}

/** Hands a body's proposal in by its head within the time for it, whether or not it was talked over and looked into: what came on paper says what it says. */
export const submitInTime = (
  self: Proposal.At<"Drafted" | "Reworking">, body: Body.Body, head: Member.Member, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ProposalSubmitted">, NotTheHead | BodyDissolved | OnlyInWindow | NoRecommendation | NoSituation | Committee.NoSession> =>
  Result.flatMap(signsFor(body, head, at), () => Result.flatMap(inTime(self, body, committee, at), () => handedIn(self, committee, at)))

/**
 * Submits a collective proposal by the head of its body.
 *
 * Refuses who does not head it on the day, and a kind of body the policy lets propose during the plenary only (界别、小组、联组) outside its window; one given back for rework was in time.
 * Refuses one that its members have not talked over where the policy asks for it of such a body, and one without the research the policy requires.
 */
export const submitForBody = (
  self: Proposal.At<"Drafted" | "Reworking">, body: Body.Body, head: Member.Member, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ProposalSubmitted">, NotTheHead | BodyDissolved | OnlyInWindow | NotTalkedOver | NoRecommendation | NoSituation | NoResearch | Committee.NoSession> =>
  Result.flatMap(submitInTime(self, body, head, committee, at), (submitted): Result.Result<Of<"ProposalSubmitted">, NoResearch | NotTalkedOver> => {
    if (lacksResearch(self, committee)) return Result.fail(new NoResearch({ id: self.id }))
    return talkDue(self, body, committee.policy) ? Result.fail(new NotTalkedOver({ id: self.id, body: body.id })) : Result.succeed(submitted)
  })
