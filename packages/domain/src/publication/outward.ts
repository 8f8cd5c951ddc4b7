import type * as Committee from "../committee/Committee.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import { heard, type Heard } from "./heard.ts"
import { parts, show } from "./parts.ts"
import type { Extent, Publication } from "./Publication.ts"
import type * as Unit from "../unit/Unit.ts"

/** A reply as the public reads it: whole, or not at all beside the summary. */
export interface OutwardReply {
  readonly unit: Unit.Id
  readonly round: number
  readonly class: string
  readonly at: Proposal["replies"][number]["at"]
  readonly text: string
  readonly answers: ReadonlyArray<{ readonly recommendation: number; readonly outcome: "accepted" | "partly" | "planned" | "declined"; readonly text: string }>
}

/** A proposal as the public reads it: nothing that was not published, and no redacted passage. */
export interface Outward {
  readonly title: string
  readonly extent: Extent
  readonly names: boolean
  readonly situation: string
  readonly analysis: string
  readonly recommendations: ReadonlyArray<{ readonly number: number; readonly text: string }>
  readonly summary: string | undefined
  readonly replyExtent: Extent
  readonly replies: ReadonlyArray<OutwardReply>
  readonly replySummary: string | undefined
  /** What the proposers thought of the published replies, round by round; empty where the policy does not publish it or no reply is shown. */
  readonly feedback: ReadonlyArray<Heard>
}

/** Turns a proposal outward as far as it is published, or gives nothing. */
export const outward = (
  { published, redactions, summary }: Publication, proposal: Pick<Proposal, "content" | "replies" | "feedback" | "proposer">, committee: Committee.Committee
): Outward | undefined => {
  if (published === undefined || published.proposal === "no") return undefined
  const { content } = proposal, full = published.proposal === "full"
  const texts = new Map(parts(proposal).map((text) => [text.part, show(text, redactions)]))
  const read = (part: string) => texts.get(part) ?? ""
  return {
    title: read("title"), extent: published.proposal, names: published.names,
    situation: full ? read("situation") : "", analysis: full ? read("analysis") : "",
    recommendations: full ? content.recommendations.map(({ number }) => ({ number, text: read(`recommendation/${number}`) })) : [],
    summary: full ? undefined : summary?.proposal,
    replyExtent: published.reply,
    replies: published.reply === "full"
      ? proposal.replies.slice(0, published.replies).map(({ answers, at, class: given, round, unit }, place) => ({
        unit, round, class: given, at, text: read(`reply/${place}`),
        answers: answers.map(({ outcome, recommendation }) => ({ recommendation, outcome, text: read(`answer/${place}/${recommendation}`) }))
      }))
      : [],
    replySummary: published.reply === "summary" && published.replies > 0 ? summary?.reply : undefined,
    feedback: published.reply === "no" || committee.policy.publication?.feedback !== true
      ? []
      : heard({ ...proposal, replies: proposal.replies.slice(0, published.replies) }, published.names, committee)
  }
}
