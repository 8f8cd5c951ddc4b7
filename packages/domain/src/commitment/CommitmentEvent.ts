import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Unit from "../unit/Unit.ts"
import * as Commitment from "./Commitment.ts"

const about = { commitment: Commitment.Id, at: Schema.DateTimeUtcFromString }
const post = Schema.optionalKey(Schema.String.check(Schema.isMinCodePoints(1), Schema.isMaxCodePoints(60)))

/** What can happen to a promise. */
export const CommitmentEvent = Schema.TaggedUnion({
  CommitmentMade: { ...about, of: Proposal.Id, unit: Unit.Id, recommendation: Schema.Int, round: Schema.Int, text: Schema.String, until: Day },
  CommitmentReported: { ...about, unit: Unit.Id, text: Commitment.Words, done: Schema.Boolean },
  PostponementAsked: { ...about, until: Day, reason: Commitment.Words },
  CommitmentPostponed: { ...about, until: Day },
  PostponementRefused: { ...about, note: Commitment.Words },
  CommitmentTransferred: { ...about, to: Unit.Id, because: Commitment.Because, reason: Commitment.Words, post },
  CommitmentAskedAgain: about,
  CommitmentDischarged: { ...about, evidence: Commitment.Words, by: Commitment.Confirmer },
  CommitmentReleased: { ...about, reason: Commitment.Words },
  CommitmentRenewed: { ...about, by: Commitment.Id }
})
export type CommitmentEvent = typeof CommitmentEvent.Type
/** The one event of a commitment with this tag, with what it carries. */
export type Of<Tag extends CommitmentEvent["_tag"]> = Extract<CommitmentEvent, { _tag: Tag }>
