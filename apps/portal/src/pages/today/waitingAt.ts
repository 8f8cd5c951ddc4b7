import { type CommitteeApi, Zone } from "@jianyan/contract"

type What = CommitteeApi.Waiting["what"]

const stages = {
  finishDraft: "Drafted", examine: "Submitted", decide: "Recommended", handOver: "Filed", accept: "HandedOver", reply: "Accepted", replyToMerged: "Merged", feedback: "Replied",
  secondHandling: "Rated", close: "Rated"
} as const satisfies Partial<Record<What, string>>

/** The list in which all that waits of one kind is found. */
export const waitingAt = (what: What): string => {
  if (what === "recordAttendance") return `${Zone.liaison.home}meetings`
  if (what === "overdue") return Zone.proposals.list({ sort: "due" })
  return Zone.proposals.list({ waiting: "me", ...(what === "sign" ? {} : { stage: stages[what] }) })
}

/** Where one thing that waits is dealt with. */
export const dealtWithAt = (what: What, id: string): string => (what === "recordAttendance" ? Zone.liaison.meeting(id) : Zone.proposals.proposal(id))
