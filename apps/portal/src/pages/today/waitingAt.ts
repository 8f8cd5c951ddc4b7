import { type CommitteeApi, Zone } from "@jianyan/contract"

type What = CommitteeApi.Waiting["what"]

/** The list in which all that waits of one kind is found, and nothing else. */
export const waitingAt = (what: What): string => (what === "recordAttendance" ? `${Zone.liaison.home}meetings` : Zone.proposals.list({ waiting: what }))

/** Where one thing that waits is dealt with. */
export const dealtWithAt = (what: What, id: string): string => (what === "recordAttendance" ? Zone.liaison.meeting(id) : Zone.proposals.proposal(id))
