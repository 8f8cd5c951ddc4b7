import { type DateTime, Result, Schema } from "effect"
import type * as Policy from "../committee/Policy.ts"
import type { Live } from "../proposal/markKey.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { leaking } from "./contacts.ts"
import { TooFar } from "./decide.ts"
import { further, limit } from "./limit.ts"
import * as Publication from "./Publication.ts"
import type { Of } from "./PublicationEvent.ts"

/** What is shown as a summary has none. */
export class NoSummary extends Schema.TaggedError<NoSummary>()("Publication.NoSummary", { of: Schema.Literals(["proposal", "reply"]) }) {}

/** A contact could still be read in these parts; redact it. */
export class ContactsLeft extends Schema.TaggedError<ContactsLeft>()("Publication.ContactsLeft", { parts: Schema.Array(Publication.Part) }) {}

/** Nothing of the proposal would be shown. */
export class NothingShown extends Schema.TaggedError<NothingShown>()("Publication.NothingShown", {}) {}

/** Lists the parts the public would read word for word. */
const read = (self: Pick<Proposal.Proposal, "content" | "replies">, { proposal, reply }: Publication.Shown) => ({
  content: proposal === "full" ? self.content : { ...self.content, situation: "", analysis: "", recommendations: [] },
  replies: reply === "full" ? self.replies : []
})

/**
 * Makes a filed proposal public, and the replies sent so far.
 *
 * Refuses to go further than proposer, units or office allow, a summary nobody wrote, and a text in which a telephone number, an address or the number of an identity card could still be read.
 */
export const publish = (
  self: Publication.Publication, proposal: Proposal.At<Live>, shown: Publication.Shown, policy: Policy.Policy, at: DateTime.Utc
): Result.Result<Of<"Published">, TooFar | NoSummary | ContactsLeft | NothingShown> => {
  if (shown.proposal === "no") return Result.fail(new NothingShown({}))
  const { most } = limit(self, proposal, policy)
  const within = self.office !== undefined && further(most, self.office.how) ? self.office.how : most
  for (const wanted of [shown.proposal, shown.reply]) if (further(wanted, within)) return Result.fail(new TooFar({ wanted, most: within }))
  if (shown.proposal === "summary" && self.summary === undefined) return Result.fail(new NoSummary({ of: "proposal" }))
  if (shown.reply === "summary" && proposal.replies.length > 0 && self.summary?.reply === undefined) return Result.fail(new NoSummary({ of: "reply" }))
  const left = leaking(read(proposal, shown), self.redactions)
  return left.length > 0
    ? Result.fail(new ContactsLeft({ parts: left }))
    : Result.succeed({ _tag: "Published", publication: self.id, shown, replies: proposal.replies.length, at })
}
