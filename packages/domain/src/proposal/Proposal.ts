import { Result, Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import { Consultation } from "./Consultation.ts"
import { Content } from "./Content.ts"
import { Attachment, Consent, Examined, Sentence } from "./Examined.ts"
import { Handling, Handover } from "./Handling.ts"
import { Origin } from "./Origin.ts"
import { Id, Outcome } from "./Outcome.ts"
import { Proposer } from "./Proposer.ts"
import { Feedback, FollowUp, Proposed, Reply, Settlement } from "./Reply.ts"
import { Seal } from "./Seal.ts"
import { Talk } from "./Talk.ts"

export { Id, Outcome } from "./Outcome.ts"

const Submitted = Schema.TaggedStruct("Submitted", {})
const Recommended = Schema.TaggedStruct("Recommended", { outcome: Outcome, by: Schema.String })
const Filed = Schema.TaggedStruct("Filed", {})

/** Where a proposal stands. A stage holds what became known by reaching it. */
export const Stage = Schema.Union([
  Schema.TaggedStruct("Drafted", {}),
  Submitted,
  /** Given back to its proposer with what to mend; it stays received, and its day of submission stands. */
  Schema.TaggedStruct("Reworking", { items: Schema.Array(Schema.String), note: Schema.String }),
  Recommended,
  Filed,
  Schema.TaggedStruct("NotFiled", { ground: Schema.Int, note: Schema.String }),
  Schema.TaggedStruct("Merged", { into: Id, was: Schema.Union([Submitted, Recommended, Filed]) }),
  Schema.TaggedStruct("Converted", { to: Schema.Literals(["opinion", "report"]) }),
  Schema.TaggedStruct("PassedOn", { to: Schema.String }),
  Schema.TaggedStruct("Withdrawn", { reason: Schema.optionalKey(Schema.String) }),
  Schema.TaggedStruct("HandedOver", { handling: Handling }),
  Schema.TaggedStruct("Accepted", { handling: Handling }),
  Schema.TaggedStruct("Replied", { handling: Handling }),
  Schema.TaggedStruct("Rated", { handling: Handling }),
  Schema.TaggedStruct("Closed", { handling: Handling, settlement: Schema.optionalKey(Settlement) })
])
export type Stage = typeof Stage.Type

/** The names of the stages, in the order of life. */
export const stages = [
  "Drafted", "Submitted", "Reworking", "Recommended", "Filed", "NotFiled", "Merged", "Converted", "PassedOn", "Withdrawn", "HandedOver", "Accepted", "Replied", "Rated", "Closed"
] as const satisfies ReadonlyArray<Stage["_tag"]>

/** How and when a proposal was received. */
export const Submission = Schema.Struct({ session: SessionId, kind: Schema.Literals(["plenary", "ordinary"]), at: Schema.DateTimeUtcFromString })
export type Submission = typeof Submission.Type

/** A proposal that was handed in on paper, and the account that entered it; its proposers signed the paper. */
export const OnPaper = Schema.Struct({ by: Schema.String })
export type OnPaper = typeof OnPaper.Type

/** A proposal: who puts it, what it says, where it stands, and what is kept whatever comes after. */
export const Proposal = Schema.Struct({
  id: Id,
  proposer: Proposer,
  content: Content,
  stage: Stage,
  draftedAt: Schema.DateTimeUtcFromString,
  submission: Schema.optionalKey(Submission),
  onPaper: Schema.optionalKey(OnPaper),
  /** The running number inside its session, kept through merging and withdrawal. */
  number: Schema.optionalKey(Schema.Int),
  /** When it was filed; kept through handover and return. */
  filedAt: Schema.optionalKey(Schema.DateTimeUtcFromString),
  /** The proposals merged into this one. */
  absorbed: Schema.Array(Id),
  replies: Schema.Array(Reply),
  feedback: Schema.Array(Feedback),
  attachments: Schema.Array(Attachment),
  /** The seals of bodies under the text as it stands; another text needs them again. */
  seals: Schema.optionalKey(Schema.Array(Seal)),
  /** What it came of, where its first proposer said so. */
  origin: Schema.optionalKey(Origin),
  /** The last talk of a body's members over it. */
  talk: Schema.optionalKey(Talk),
  examined: Schema.Array(Examined),
  consents: Schema.Array(Consent),
  /** The text of a lead and what was merged into it, sentence by sentence with its origin. */
  mergedText: Schema.Array(Sentence),
  /** Every time it was handed over, the last one last. */
  handovers: Schema.Array(Handover),
  consultations: Schema.Array(Consultation),
  /** Replies that wait for the office, or were given back for redoing. */
  proposed: Schema.Array(Proposed),
  followUps: Schema.Array(FollowUp),
  /** Times it was given back to its proposer for rework. */
  reworks: Schema.Int,
  /** Times a unit sent it back after handover. */
  returns: Schema.Int,
  key: Schema.Boolean,
  excellent: Schema.Boolean
})
export type Proposal = typeof Proposal.Type

/** A proposal known to stand at one of the named stages. */
export type At<Tag extends Stage["_tag"]> = Omit<Proposal, "stage"> & { readonly stage: Extract<Stage, { _tag: Tag }> }

/** There is no such proposal for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Proposal.NotFound", { id: Id }) {}

/** The proposal does not stand where this may happen. */
export class NotAtStage extends Schema.TaggedError<NotAtStage>()("Proposal.NotAtStage", {
  id: Id, stage: Schema.Literals(stages), expected: Schema.Array(Schema.Literals(stages))
}) {}

const standsAt = <Tag extends Stage["_tag"]>(self: Proposal, tags: ReadonlyArray<Tag>): self is Proposal & At<Tag> =>
  (tags as ReadonlyArray<string>).includes(self.stage._tag)

/** Narrows a proposal to the stages a verb asks for, or refuses with the stage it is at. */
export const at = <Tag extends Stage["_tag"]>(self: Proposal, ...expected: ReadonlyArray<Tag>): Result.Result<At<Tag>, NotAtStage> =>
  standsAt(self, expected) ? Result.succeed(self) : Result.fail(new NotAtStage({ id: self.id, stage: self.stage._tag, expected }))
