import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import * as Unit from "../unit/Unit.ts"
import { NothingToMend, UnknownItem } from "./askRework.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"
import { AlreadyReplied } from "./sendReply.ts"
import type { Proposed } from "./Reply.ts"

/** No reply of this unit lies with the office. */
export class NothingProposed extends Schema.TaggedError<NothingProposed>()("Proposal.NothingProposed", { id: Proposal.Id, unit: Unit.Id }) {}

/** The office has not ticked everything it must look at before a reply goes out. */
export class Unchecked extends Schema.TaggedError<Unchecked>()("Proposal.Unchecked", { items: Schema.Array(Schema.String) }) {}

/** A proposal whose reply may lie with the office. */
export type Reviewed = Proposal.At<"Accepted" | "Merged">

/** Finds the reply of a unit that lies with the office. */
export const underReview = (self: Pick<Proposal.Proposal, "id" | "proposed">, unit: Unit.Id): Result.Result<Proposed, NothingProposed> => {
  const found = self.proposed.find((one) => one.unit === unit && one.back === undefined)
  return found === undefined ? Result.fail(new NothingProposed({ id: self.id, unit })) : Result.succeed(found)
}

/** Releases a reply the office has looked at, item by item of the policy's list; it goes out under the day of its release. */
export const releaseReply = (
  self: Reviewed, unit: Unit.Id, checked: ReadonlyArray<string>, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplySent">, NothingProposed | Unchecked | AlreadyReplied> =>
  Result.flatMap(underReview(self, unit), ({ at: _, back: __, ...reply }): Result.Result<Of<"ReplySent">, Unchecked | AlreadyReplied> => {
    const left = (policy.replyChecks ?? []).map(({ id }) => id).filter((id) => !checked.includes(id))
    if (left.length > 0) return Result.fail(new Unchecked({ items: left }))
    if (self.replies.some((sent) => sent.unit === unit && sent.round === reply.round)) return Result.fail(new AlreadyReplied({ id: self.id, round: reply.round }))
    return Result.succeed({ _tag: "ReplySent" as const, proposal: self.id, reply: { ...reply, at }, at })
  })

/** Gives a reply back to its unit for redoing, with the items of the policy's list it fails or what to redo in words. */
export const giveReplyBack = (
  self: Reviewed, unit: Unit.Id, items: ReadonlyArray<string>, note: string, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"ReplyGivenBack">, NothingProposed | UnknownItem | NothingToMend> =>
  Result.flatMap(underReview(self, unit), (): Result.Result<Of<"ReplyGivenBack">, UnknownItem | NothingToMend> => {
    const known = (policy.replyChecks ?? []).map(({ id }) => id)
    const unknown = items.filter((item) => !known.includes(item))
    if (unknown.length > 0) return Result.fail(new UnknownItem({ items: unknown, known }))
    if (items.length === 0 && note.trim() === "") return Result.fail(new NothingToMend({}))
    return Result.succeed({ _tag: "ReplyGivenBack" as const, proposal: self.id, unit, items, note, at })
  })
