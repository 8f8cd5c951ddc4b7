import type { Policy } from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import type { Handling } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { authors, signatory } from "../proposal/Proposer.ts"
import { column } from "../proposal/tally.ts"
import { type Counted, type Figure, recommendation } from "./Figure.ts"
import { filings } from "./filings.ts"
import { handlingOf, isReplied, isRepliedInTime, lastReplies } from "./handled.ts"

/** What the rates of a set of proposals are taken from. */
export interface Counting {
  readonly policy: Policy
  readonly proposals: ReadonlyArray<Proposal.Proposal>
  readonly lead: (id: Proposal.Id) => Proposal.Proposal | undefined
  /** Tells whether what was promised to a recommendation is kept. */
  readonly kept: (proposal: Proposal.Id, recommendation: number) => boolean
  readonly members: ReadonlyArray<Member.Id>
}

/** The rates of proposal work by their names in the field: 立案率, 办复率, 按期办复率, 办结率, 满意率, 采纳率, 面商率, 反馈率, 落实率, 委员参与率. */
export const rateIds = ["filing", "reply", "inTime", "completion", "satisfaction", "adoption", "faceToFace", "feedback", "implementation", "participation"] as const
/** One of the ten, by the name under which it is counted. */
export type RateId = typeof rateIds[number]

interface Handled { readonly proposal: Proposal.Proposal; readonly handling: Handling }

const ids = (handled: ReadonlyArray<Handled>): ReadonlyArray<Counted> => handled.map(({ proposal }) => proposal.id)

const share = (over: ReadonlyArray<Handled>, counts: (one: Handled) => boolean): Figure => ({ of: ids(over.filter(counts)), over: ids(over) })

/** Gives what the proposer said last: the signatory's word before a co-signer's; silence says nothing. */
export const lastOpinion = (self: Proposal.Proposal): Proposal.Proposal["feedback"][number] | undefined => {
  const round = self.feedback.reduce((last, given) => Math.max(last, given.round), 0)
  const given = self.feedback.filter((one) => one.round === round)
  return given.find((one) => one.member === signatory(self.proposer)) ?? given[0]
}

const adoption = (replied: ReadonlyArray<Handled>, { adopted = ["accepted", "partly"] }: Policy): Figure => {
  const answers = replied.flatMap(({ proposal }) => proposal.content.recommendations.map(({ number }) => ({
    counted: recommendation(proposal.id, number),
    adopted: lastReplies(proposal).some((reply) => reply.answers.some((answer) => answer.recommendation === number && (adopted as ReadonlyArray<string>).includes(answer.outcome)))
  })))
  return { of: answers.filter((one) => one.adopted).map((one) => one.counted), over: answers.map((one) => one.counted) }
}

/** Every recommendation was taken up, and what was put off to a day is done. */
const implemented = (kept: Counting["kept"]) => ({ proposal }: Handled): boolean =>
  lastReplies(proposal).every((reply) => reply.answers.every((answer) => answer.outcome === "accepted" || (answer.outcome === "planned" && kept(proposal.id, answer.recommendation))))

/** Gives every rate with its numerator and denominator as records, by the denominators of the policy. */
export const rates = ({ kept, lead, members, policy, proposals }: Counting): { readonly [Id in RateId]: Figure } => {
  const received = proposals.filter((proposal) => column(proposal) !== undefined)
  const { afterMerging, beforeMerging } = filings(received)
  const handled = received.flatMap((proposal) => {
    const handling = handlingOf(proposal, lead)
    return handling === undefined ? [] : [{ proposal, handling }]
  })
  const replied = handled.filter(({ handling, proposal }) => isReplied(proposal, handling))
  const rated = replied.filter(({ proposal }) => lastOpinion(proposal) !== undefined)
  const counting = policy.feedbackLevels.filter((level) => level.counts).map((level) => level.id)
  const proposers = new Set(received.flatMap(({ proposer }) => authors(proposer)))
  return {
    filing: { of: policy.filedCounts === "afterMerging" ? afterMerging : beforeMerging, over: received.map((proposal) => proposal.id) },
    reply: share(handled, ({ handling, proposal }) => isReplied(proposal, handling)),
    inTime: share(handled, ({ handling, proposal }) => isRepliedInTime(proposal, handling)),
    completion: share(handled, ({ proposal }) => (proposal.stage._tag === "Merged" ? lead(proposal.stage.into) : proposal)?.stage._tag === "Closed"),
    satisfaction: share({ feedback: rated, replied, filed: handled }[policy.satisfactionOver], ({ proposal }) => counting.includes(lastOpinion(proposal)?.result ?? "")),
    adoption: adoption(replied, policy),
    faceToFace: share(handled, ({ proposal }) => proposal.consultations.some((one) => one.answer === "confirmed" && one.form === "faceToFace")),
    feedback: share(replied, ({ proposal }) => lastOpinion(proposal) !== undefined),
    implementation: share(replied, implemented(kept)),
    participation: { of: members.filter((member) => proposers.has(member)), over: members }
  }
}
