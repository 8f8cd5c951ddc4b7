import type { Body, Committee, Day, Member, Proposal, Station, Statistics, Theme, Unit } from "@jianyan/domain"
import { Context, type Effect } from "effect"
import type { What } from "../proposals/waits.ts"
import type { Seated } from "../visitor/Visitor.ts"

/** How a list of proposals is narrowed, ordered and paged. Everything given must hold. */
export interface Query {
  /** Terms parted by spaces, each found anywhere in title, recommendations or body. */
  readonly q?: string
  readonly session?: Committee.SessionId
  readonly stage?: Proposal.Stage["_tag"]
  readonly column?: Exclude<keyof Proposal.Tally, "received">
  readonly category?: string
  readonly unit?: Unit.Id
  readonly member?: Member.Id
  /** With a member: only as the first proposer, or only as a co-signer. */
  readonly part?: "first" | "with"
  readonly proposer?: Statistics.ProposerKind
  readonly channel?: Statistics.Channel
  /** Only what this body stands behind. */
  readonly body?: Body.Id
  /** Only what a unit of this kind has part in. */
  readonly unitKind?: Statistics.UnitKind
  /** Only what came of this station. */
  readonly station?: Station.Id
  /** Only what came of this theme. */
  readonly theme?: Theme.Id
  /** Only what is a record of one side of a rate, taken over everything received. */
  readonly figure?: { readonly rate: Statistics.RateId; readonly side: "of" | "over" | "rest" }
  /** Only what passed all of these boxes of the session's flow. */
  readonly went?: ReadonlyArray<string>
  /** Only what this member leads the supervision of. */
  readonly ledBy?: Member.Id
  /** Only what awaits a reply that is due on this day. */
  readonly dueOn?: Day.Day
  readonly key?: boolean
  /** Only what was handed over as urgent. */
  readonly urgent?: true
  /** Only what waits for the one who asks, all of it or one kind. */
  readonly waiting?: "me" | What
  /** Only what awaits a reply that was due before this day. */
  readonly dueBefore?: Day.Day
  readonly sort?: "newest" | "number" | "due" | "title"
  readonly offset?: number
  readonly limit?: number
}

/** A page of proposals, with how many there are in all and for each value of two filters, that filter left aside. */
export interface Page {
  readonly proposals: ReadonlyArray<Proposal.Proposal>
  readonly total: number
  readonly stages: Readonly<Record<string, number>>
  readonly categories: Readonly<Record<string, number>>
  /** How those received came out; stage, column and waiting are left aside. */
  readonly tally: Proposal.Tally
}

/** A proposal near another text, 10,000 being the same text. */
export interface Near { readonly proposal: Proposal.Proposal; readonly score: number }

/** Lists, filters, searches and counts what exists for the one who asks; it can be dropped and folded again from the journal. */
export class Index extends Context.Service<Index, {
  readonly proposals: (visitor: Seated, query: Query) => Effect.Effect<Page>
  /** Finds the received proposals nearest to a content, best first, whoever asks. */
  readonly nearest: (committee: string, content: Proposal.Content.Content, limit: number) => Effect.Effect<ReadonlyArray<Near>>
}>()("@jianyan/services/Index") {}
