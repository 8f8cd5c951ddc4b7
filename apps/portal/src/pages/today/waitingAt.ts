import { type CommitteeApi, Zone } from "@jianyan/contract"

type What = CommitteeApi.Waiting["what"]

/** The list in which all that waits of one kind is found, and nothing else that waits. */
export const waitingAt = (what: What): string => {
  switch (what) {
    case "recordAttendance": return `${Zone.liaison.meetings}?open=yes`
    case "decideLeave": return Zone.liaison.leave
    case "reviewEntry": return `${Zone.performance.entries}?waiting=me`
    case "decideObjection": return Zone.performance.objections({ show: "open" })
    case "appraise": return Zone.proposals.appraisals
    default: return Zone.proposals.list({ waiting: what })
  }
}

/** Where one thing that waits is dealt with. */
export const dealtWithAt = (what: What, id: string): string => {
  switch (what) {
    case "recordAttendance": return Zone.liaison.meeting(id)
    case "decideLeave": return Zone.liaison.leave
    case "reviewEntry": return Zone.performance.entry(id)
    case "decideObjection": return Zone.performance.objection(id)
    default: return Zone.proposals.proposal(id)
  }
}
