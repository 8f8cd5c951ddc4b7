import { type DateTime, Result, Schema } from "effect"
import { of as dayOf } from "../committee/Day.ts"
import { LetterPart } from "../committee/HandlingRules.ts"
import type * as Policy from "../committee/Policy.ts"
import type * as Unit from "../unit/Unit.ts"
import { NotTheirs } from "./accept.ts"
import { confirmed, type ConsultationsMissing, talkedOver } from "./consulted.ts"
import { opinionsHeard, type OpinionsMissing } from "./giveCoOpinion.ts"
import { answering } from "./Handling.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import type { Draft } from "./Reply.ts"

/** The policy has no such class of reply. */
export class UnknownReplyClass extends Schema.TaggedError<UnknownReplyClass>()("Proposal.UnknownReplyClass", { class: Schema.String, known: Schema.Array(Schema.String) }) {}

/** A reply answers every recommendation; these are missing. */
export class Unanswered extends Schema.TaggedError<Unanswered>()("Proposal.Unanswered", { id: Proposal.Id, recommendations: Schema.Array(Schema.Int) }) {}

/** These answers are to no recommendation of the proposal, or to one answered already. */
export class StrayAnswers extends Schema.TaggedError<StrayAnswers>()("Proposal.StrayAnswers", { id: Proposal.Id, recommendations: Schema.Array(Schema.Int) }) {}

/** Recommendations are answered as planned (列入计划) and no day is given by which; these are their numbers. */
export class PlannedWithoutDay extends Schema.TaggedError<PlannedWithoutDay>()("Proposal.PlannedWithoutDay", { id: Proposal.Id, recommendations: Schema.Array(Schema.Int) }) {}

/** The unit has replied in this round already. */
export class AlreadyReplied extends Schema.TaggedError<AlreadyReplied>()("Proposal.AlreadyReplied", { id: Proposal.Id, round: Schema.Int }) {}

/** The answers do not bear out the class of the reply; `recommendations` are those whose answers stand against it, `by` what would. */
export class ClassNotJustified extends Schema.TaggedError<ClassNotJustified>()("Proposal.ClassNotJustified", {
  class: Schema.String, recommendations: Schema.Array(Schema.Int), by: Schema.Array(Schema.String)
}) {}

/** The letter of the reply does not bear what the policy asks of every letter. */
export class LetterLacks extends Schema.TaggedError<LetterLacks>()("Proposal.LetterLacks", { id: Proposal.Id, parts: Schema.Array(LetterPart) }) {}

/** The policy has the office look at a reply before it goes out. */
export class OfficeReleases extends Schema.TaggedError<OfficeReleases>()("Proposal.OfficeReleases", { id: Proposal.Id }) {}

/** What is wrong with a reply itself, whoever sends it and how. */
export type Incomplete = UnknownReplyClass | Unanswered | StrayAnswers | PlannedWithoutDay | ClassNotJustified | LetterLacks

/** Lists what the policy asks of the letter of a reply and the draft does not say. */
export const letterLacks = ({ apart, document, signing }: Pick<Draft, "apart" | "document" | "signing">, { letter }: Pick<Policy.Policy, "letter">): ReadonlyArray<LetterPart> => {
  const said = { ...signing, ...(document !== undefined && { document }) }
  return (letter?.bears ?? []).filter((part) => said[part] === undefined && !(part !== "document" && apart?.parts.includes(part) === true))
}

/** Checks a drafted reply against the recommendations it must answer, its class against the answers, and what its letter bears. */
export const complete = (
  self: Pick<Proposal.Proposal, "id" | "content">, draft: Draft, policy: Policy.Policy
): Result.Result<Draft, Incomplete> => {
  const known = policy.replyClasses.map((replyClass) => replyClass.id)
  if (!known.includes(draft.class)) return Result.fail(new UnknownReplyClass({ class: draft.class, known }))
  const missing = self.content.recommendations.filter(({ number }) => !draft.answers.some((answer) => answer.recommendation === number))
  if (missing.length > 0) return Result.fail(new Unanswered({ id: self.id, recommendations: missing.map((one) => one.number) }))
  const asked = self.content.recommendations.map((one) => one.number)
  const answered = draft.answers.map((answer) => answer.recommendation)
  const stray = answered.filter((number, place) => !asked.includes(number) || answered.indexOf(number) !== place)
  if (stray.length > 0) return Result.fail(new StrayAnswers({ id: self.id, recommendations: stray }))
  const undated = draft.answers.filter((answer) => answer.outcome === "planned" && answer.by === undefined)
  if (undated.length > 0) return Result.fail(new PlannedWithoutDay({ id: self.id, recommendations: undated.map((one) => one.recommendation) }))
  const by = policy.replyClasses.find(({ id }) => id === draft.class)?.justifiedBy
  const against = by === undefined ? [] : draft.answers.filter(({ outcome }) => !by.includes(outcome))
  if (by !== undefined && against.length > 0) return Result.fail(new ClassNotJustified({ class: draft.class, by, recommendations: against.map((one) => one.recommendation) }))
  const lacks = letterLacks(draft, policy)
  if (lacks.length > 0) return Result.fail(new LetterLacks({ id: self.id, parts: lacks }))
  return Result.succeed(draft)
}

/** Checks what a reply needs besides being complete: the unit is one that answers, has not yet, has heard its co-handlers, and has talked it over as the policy asks. */
export const ready = (
  self: Proposal.At<"Accepted">, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<{ readonly draft: Draft; readonly round: number }, NotTheirs | AlreadyReplied | OpinionsMissing | Incomplete | ConsultationsMissing> => {
  const { assignment, round } = self.stage.handling
  if (!answering(assignment).includes(unit)) return Result.fail(new NotTheirs({ id: self.id, unit }))
  if (self.replies.some((sent) => sent.unit === unit && sent.round === round)) return Result.fail(new AlreadyReplied({ id: self.id, round }))
  return Result.flatMap(Result.flatMap(opinionsHeard(self.id, self.stage.handling, dayOf(at)), () => complete(self, draft, policy)), (draft) =>
    Result.map(talkedOver(self.id, confirmed(self.consultations, unit, round), policy.consultation), () => ({ draft, round })))
}

/** Replies to a proposal in writing, point by point; refuses a reply that leaves a recommendation unanswered, or that the office releases. */
export const sendReply = (
  self: Proposal.At<"Accepted">, unit: Unit.Id, draft: Draft, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplySent">, NotTheirs | AlreadyReplied | OpinionsMissing | Incomplete | ConsultationsMissing | OfficeReleases> =>
  policy.replyChecks !== undefined
    ? Result.fail(new OfficeReleases({ id: self.id }))
    : Result.map(ready(self, unit, draft, policy, at), ({ draft, round }) => ({ _tag: "ReplySent" as const, proposal: self.id, reply: { ...draft, unit, round, at }, at }))
