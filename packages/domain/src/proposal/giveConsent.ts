import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import { lastAsked } from "./consent.ts"
import type { Matter } from "./Examined.ts"
import * as Proposal from "./Proposal.ts"
import type { Of } from "./ProposalEvent.ts"

/** The member was not asked about this, or has answered already. */
export class NotAsked extends Schema.TaggedError<NotAsked>()("Proposal.NotAsked", { id: Proposal.Id, member: Member.Id }) {}

/** The day until which the member was asked has passed; the silence stays on record. */
export class AskingOver extends Schema.TaggedError<AskingOver>()("Proposal.AskingOver", { id: Proposal.Id, last: Day }) {}

type Asked = Proposal.At<"Submitted" | "Recommended" | "Filed" | "Merged">

/** Checks that a member was asked about a matter and may still answer. */
export const mayAnswer = (self: Asked, matter: Matter, member: Member.Id, at: DateTime.Utc): Result.Result<void, NotAsked | AskingOver> => {
  const last = lastAsked(self, matter, member)
  if (last === undefined || last.answer !== "asked") return Result.fail(new NotAsked({ id: self.id, member }))
  return dayOf(at) > last.until ? Result.fail(new AskingOver({ id: self.id, last: last.until })) : Result.void
}

/** Consents as an author to what one was asked about; refuses who was not asked, has answered, or answers too late. */
export const giveConsent = (self: Asked, matter: Matter, member: Member.Id, at: DateTime.Utc): Result.Result<Of<"ConsentGiven">, NotAsked | AskingOver> =>
  Result.map(mayAnswer(self, matter, member, at), () => ({ _tag: "ConsentGiven" as const, proposal: self.id, matter, member, at }))
