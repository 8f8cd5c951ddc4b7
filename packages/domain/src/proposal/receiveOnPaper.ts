import { DateTime, HashMap, Result, Schema } from "effect"
import type * as Body from "../body/Body.ts"
import type * as Committee from "../committee/Committee.ts"
import { of as dayOf } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import type { Content } from "./Content.ts"
import { draft, type NamedTwice, type UnknownCategory } from "./draft.ts"
import { type BodyDissolved, draftForBody, type NotTheHead } from "./draftForBody.ts"
import { empty, evolve } from "./evolve.ts"
import { mayPropose, type OfAnotherLevel } from "./mayPropose.ts"
import type * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { handedIn, type NoRecommendation, type NoSituation } from "./submit.ts"
import { type OnlyInWindow, submitInTime } from "./submitForBody.ts"

/** A proposal is entered after it was handed in, not before. */
export class PaperAhead extends Schema.TaggedError<PaperAhead>()("Proposal.PaperAhead", { received: Schema.DateTimeUtcFromString, now: Schema.DateTimeUtcFromString }) {}

/** What stands on the paper: who signed first and who signed with them, or the body it is put for and the head who signed, the text, and when it was handed in. */
export interface Paper {
  readonly first: Member.Member
  readonly with: ReadonlyArray<Member.Member>
  readonly body?: Body.Body | undefined
  readonly content: Content
  readonly received: DateTime.Utc
}

type Begun = Result.Result<Of<"ProposalDrafted">, Member.NotFound | UnknownCategory | NamedTwice | NotTheHead | BodyDissolved | OfAnotherLevel>

const begun = (id: Proposal.Id, { body, content, first, received, with: others }: Paper, { policy }: Committee.Committee): Begun => {
  if (body !== undefined) return draftForBody(id, body, first, content, policy, received)
  const signers = [first, ...others], stranger = signers.find((member) => !Member.sits(member, dayOf(received)))
  if (stranger !== undefined) return Result.fail(new Member.NotFound({ member: stranger.id }))
  return Result.flatMap(Result.all(signers.map((member) => mayPropose(member, policy))), () =>
    draft(id, { _tag: "Members", first: first.id, with: others.map((other) => ({ member: other.id, answer: "invited" })) }, content, policy, received))
}

const signed = (drafted: Of<"ProposalDrafted">, by: string): Of<"ProposalDrafted"> => ({
  ...drafted, onPaper: { by },
  proposer: drafted.proposer._tag === "Body" ? drafted.proposer : { ...drafted.proposer, with: drafted.proposer.with.map(({ member }) => ({ member, answer: "signed" })) }
})

/**
 * Enters a proposal handed in on paper (纸质提案), already signed, in the words of the paper; session and kind follow from when it was handed in.
 *
 * Refuses what the form of a member refuses, who did not sit or head the body on that day, and a paper handed in later than now.
 */
export const receiveOnPaper = (
  id: Proposal.Id, paper: Paper, by: string, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<
  readonly [Of<"ProposalDrafted">, Of<"ProposalSubmitted">],
  PaperAhead | Member.NotFound | UnknownCategory | NamedTwice | NotTheHead | BodyDissolved | OfAnotherLevel | OnlyInWindow | NoRecommendation | NoSituation | Committee.NoSession
> => {
  const { body, first, received } = paper
  if (DateTime.isGreaterThan(received, at)) return Result.fail(new PaperAhead({ received, now: at }))
  return Result.flatMap(begun(id, paper, committee), (begun) => {
    const drafted = signed(begun, by)
    const self = { ...HashMap.getUnsafe(evolve(empty, drafted), id), stage: { _tag: "Drafted" } } as const
    const submitted = body === undefined ? handedIn(self, committee, received) : submitInTime(self, body, first, committee, received)
    return Result.map(submitted, (submitted) => [drafted, submitted] as const)
  })
}
