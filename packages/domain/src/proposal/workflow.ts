import type { Role } from "../access/Access.ts"
import type { Policy } from "../committee/Policy.ts"
import type { Bound, Move, Workflow } from "../workflow/Workflow.ts"
import { returnsAllowed, reworksAllowed } from "./allowed.ts"
import { type Stage, stages } from "./Proposal.ts"
import type { ProposalEvent } from "./ProposalEvent.ts"

type Tag = Stage["_tag"]

const move = (verb: string, event: ProposalEvent["_tag"], from: ReadonlyArray<Tag>, to: readonly [Tag, ...Array<Tag>], by: ReadonlyArray<Role>, bound?: Bound): Move =>
  ({ verb, event, from, to, by, ...(bound !== undefined && { bound }) })

const staff = ["proposalsStaff"] as const, unit = ["handlingUnit"] as const, member = ["member"] as const
const examined = ["Submitted", "Recommended"] as const

/** Gives the life of a proposal as data, under the bounds of a policy: every move that changes a stage. */
export const workflow = (policy: Policy): Workflow => ({
  stages,
  ends: ["NotFiled", "Merged", "Converted", "PassedOn", "Withdrawn", "Closed"] satisfies ReadonlyArray<Tag>,
  moves: [
    move("draft", "ProposalDrafted", [], ["Drafted"], member),
    move("submit", "ProposalSubmitted", ["Drafted", "Reworking"], ["Submitted"], member),
    move("receiveOnPaper", "ProposalDrafted", [], ["Drafted"], staff),
    move("askRework", "ReworkAsked", examined, ["Reworking"], staff, { _tag: "Times", times: reworksAllowed(policy), policy: "examination.reworks" }),
    move("recommend", "OutcomeRecommended", ["Submitted"], ["Recommended"], staff),
    move("file", "ProposalFiled", ["Recommended"], ["Filed"], staff),
    move("notFile", "ProposalNotFiled", ["Recommended"], ["NotFiled"], staff),
    move("convert", "ProposalConverted", ["Recommended"], ["Converted"], staff),
    move("passOn", "ProposalPassedOn", ["Recommended"], ["PassedOn"], staff),
    move("withdraw", "ProposalWithdrawn", [...examined, "Reworking", "Filed"], ["Withdrawn"], ["member", "proposalsStaff"]),
    move("merge", "ProposalMerged", [...examined, "Filed"], ["Merged"], staff),
    move("separate", "ProposalSeparated", ["Merged"], [...examined, "Filed"], staff, { _tag: "Undoes", verb: "merge" }),
    move("handOver", "ProposalHandedOver", ["Filed"], ["HandedOver"], staff),
    move("recall", "HandlingRecalled", ["HandedOver", "Accepted"], ["Filed"], staff, { _tag: "Undoes", verb: "handOver" }),
    move("returnToOffice", "HandlingReturned", ["HandedOver"], ["Filed"], unit, { _tag: "Times", times: returnsAllowed(policy), policy: "returnsAtMost" }),
    move("accept", "HandlingAccepted", ["HandedOver"], ["Accepted"], unit),
    move("sendReply", "ReplySent", ["Accepted"], ["Replied"], unit),
    move("releaseReply", "ReplySent", ["Accepted"], ["Replied"], staff),
    move("giveFeedback", "FeedbackGiven", ["Replied"], ["Rated"], member),
    move("orderSecondHandling", "SecondHandlingOrdered", ["Replied", "Rated"], ["Accepted"], staff, { _tag: "Times", times: policy.secondHandlings, policy: "secondHandlings" }),
    move("close", "ProposalClosed", ["Replied", "Rated"], ["Closed"], staff)
  ]
})
