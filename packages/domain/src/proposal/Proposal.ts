import { Result, Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import { Content } from "./Content.ts"
import { Handling } from "./Handling.ts"
import { Proposer } from "./Proposer.ts"
import { Feedback, Reply } from "./Reply.ts"

/** Identifies a proposal (提案) for good; its number is another matter. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Proposal.Id"))
export type Id = typeof Id.Type

/** What an examiner may recommend: to file it, merge it, convert it, pass it on, or not file it on a printed ground. */
export const Outcome = Schema.TaggedUnion({
  File: {},
  Merge: { into: Id },
  Convert: { to: Schema.Literals(["opinion", "report"]) },
  PassOn: { to: Schema.NonEmptyString },
  NotFile: { ground: Schema.Int, note: Schema.String }
})
export type Outcome = typeof Outcome.Type

const Submitted = Schema.TaggedStruct("Submitted", {})
const Recommended = Schema.TaggedStruct("Recommended", { outcome: Outcome, by: Schema.String })
const Filed = Schema.TaggedStruct("Filed", {})

/** Where a proposal stands. A stage holds what became known by reaching it. */
export const Stage = Schema.Union([
  Schema.TaggedStruct("Drafted", {}),
  Submitted,
  Recommended,
  Filed,
  Schema.TaggedStruct("NotFiled", { ground: Schema.Int, note: Schema.String }),
  Schema.TaggedStruct("Merged", { into: Id, was: Schema.Union([Submitted, Recommended, Filed]) }),
  Schema.TaggedStruct("Converted", { to: Schema.Literals(["opinion", "report"]) }),
  Schema.TaggedStruct("PassedOn", { to: Schema.String }),
  Schema.TaggedStruct("Withdrawn", {}),
  Schema.TaggedStruct("HandedOver", { handling: Handling }),
  Schema.TaggedStruct("Accepted", { handling: Handling }),
  Schema.TaggedStruct("Replied", { handling: Handling }),
  Schema.TaggedStruct("Rated", { handling: Handling }),
  Schema.TaggedStruct("Closed", { handling: Handling })
])
export type Stage = typeof Stage.Type

/** The names of the stages, in the order of life. */
export const stages = [
  "Drafted", "Submitted", "Recommended", "Filed", "NotFiled", "Merged", "Converted", "PassedOn", "Withdrawn", "HandedOver", "Accepted", "Replied", "Rated", "Closed"
] as const satisfies ReadonlyArray<Stage["_tag"]>

/** How and when a proposal was received. */
export const Submission = Schema.Struct({ session: SessionId, kind: Schema.Literals(["plenary", "ordinary"]), at: Schema.DateTimeUtcFromString })
export type Submission = typeof Submission.Type

/** A proposal: who puts it, what it says, where it stands, and what is kept whatever comes after. */
export const Proposal = Schema.Struct({
  id: Id,
  proposer: Proposer,
  content: Content,
  stage: Stage,
  draftedAt: Schema.DateTimeUtcFromString,
  submission: Schema.optionalKey(Submission),
  /** The running number inside its session, kept through merging and withdrawal. */
  number: Schema.optionalKey(Schema.Int),
  /** The proposals merged into this one. */
  absorbed: Schema.Array(Id),
  replies: Schema.Array(Reply),
  feedback: Schema.Array(Feedback),
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
