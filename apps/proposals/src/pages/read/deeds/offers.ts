import type { Proposal } from "@jianyan/domain"
import type { AssigningVerb } from "./Assigning.tsx"
import type { HeadVerb } from "./HeadLeading.tsx"
import type { JoiningVerb } from "./Joining.tsx"

/** The verbs that ask one question and need nothing else. */
export const plain = [
  "coSign", "declineToSign", "submit", "separate", "takeTheLead", "orderSecondHandling", "markKey", "unmarkKey", "commend", "revokeCommendation"
] as const
export type Plain = typeof plain[number]

/** Something the visitor may do here: ask once more, fill in a form, or go to an editor. */
export type Offer = Plain | "accept" | HeadVerb | AssigningVerb | JoiningVerb | "affixSeal" | "recordTalk" | "revise" | "recommend" | "decide" | "withdraw" | "askRework" | "askConsent" | "regroup" | "merge" | "handOver" | "returnToOffice" | "sendReply" | "replyToMerged" | "proposeReply" | "proposeReplyToMerged" | "giveFeedback" | "close" | "inviteCoSigner"

/** The most likely first; what stands after `quiet` is kept in the menu. */
const order: ReadonlyArray<Offer> = [
  "decide", "handOver", "sendReply", "replyToMerged", "proposeReply", "proposeReplyToMerged", "accept", "settleDispute", "grantExtension", "refuseExtension", "giveCoOpinion", "giveFeedback", "submit", "revise", "coSign", "joinForBody", "inviteBody", "recordTalk", "affixSeal", "orderSecondHandling", "close", "recommend", "askRework", "askConsent", "merge", "regroup", "takeTheLead", "separate", "returnToOffice", "disputeAssignment", "askExtension", "declineToSign", "declineForBody", "inviteCoSigner"
]
const quiet: ReadonlyArray<Offer> = ["sayHeadLeads", "takeBackHeadLeads", "recall", "markKey", "unmarkKey", "commend", "revokeCommendation", "withdraw"]

const decisions: ReadonlyArray<string> = ["file", "notFile", "convert", "passOn"]

/** What an author is asked about before it is decided. */
const asked: ReadonlyArray<string> = ["Merge", "Convert", "PassOn"]

/** Lists what the visitor may do, in the order in which it is offered: in sight, and in the menu. Where the advice is one the authors are asked about, asking them stands beside deciding. */
export const offers = (may: ReadonlyArray<string>, stage: Pick<Proposal.Stage, "_tag"> & { readonly outcome?: Proposal.Outcome }): { readonly seen: ReadonlyArray<Offer>; readonly kept: ReadonlyArray<Offer> } => {
  const allowed = new Set<string>([...may, ...(may.some((verb) => decisions.includes(verb)) ? ["decide"] : [])])
  if (stage._tag === "Recommended") allowed.delete("merge")
  const first = stage.outcome !== undefined && asked.includes(stage.outcome._tag) ? ["decide", "askConsent"] as const : []
  const all = [...new Set([...first, ...order])].filter((offer) => allowed.has(offer))
  return { seen: all.slice(0, 3), kept: [...all.slice(3), ...quiet.filter((offer) => allowed.has(offer))] }
}
