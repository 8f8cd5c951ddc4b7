import { type Body, type House, type Member, Notice, Proposal } from "@jianyan/domain"
import { type DateTime, Effect, Option, Result } from "effect"
import type { Asking } from "./asking.ts"
import { bodyOf, sits } from "./drafting.ts"

/** What staff put in of a paper: its text, who signed it first and who with them, the body it is put for if one, and when it was handed in. */
export interface OnPaper {
  readonly content: Proposal.Content.Content
  readonly first: Member.Id
  readonly with: ReadonlyArray<Member.Id>
  readonly body?: Body.Id
  readonly received: DateTime.Utc
}

/** Tells everybody who signed that a proposal was entered in their name, so that one nobody signed is noticed. */
const telling = ({ notices }: House.House, { proposal, proposer }: Proposal.ProposalEvent.Of<"ProposalDrafted">, at: DateTime.Utc) =>
  Proposal.Proposer.signatories(proposer).flatMap((member) => Option.toArray(Notice.give(notices, { _tag: "Member", member }, proposal, { _tag: "EnteredFromPaper" }, "", at)))

/** The verb of those who receive papers: entering one in the name of those who signed it. */
export const receiving = ({ act }: Asking) => ({
  receiveOnPaper: (id: Proposal.Id, { body, content, first, received, with: others }: OnPaper) =>
    Effect.map(
      act((situation) => {
        const { at, committee, house, visitor } = situation
        return Result.flatMap(Result.all({
          body: body === undefined ? Result.succeed(undefined) : bodyOf(situation, body), first: sits(situation, first), with: Result.all(others.map((member) => sits(situation, member)))
        }), (found) =>
          Result.map(Proposal.receiveOnPaper(id, { ...found, content, received }, visitor.account, committee, at), ([drafted, submitted]) =>
            ({ events: [drafted, submitted, ...telling(house, drafted, at)], seen: [] })))
      }),
      (events) => events.reduce((named, event) => event._tag === "ProposalDrafted" ? event.proposal : named, id)
    )
})
