import { of as dayOf } from "../committee/Day.ts"
import { answering, type Handling } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Reply } from "../proposal/Reply.ts"

/** Finds the handling a proposal is in, a merged one's being its lead's; none before the handover. */
export const handlingOf = (self: Proposal.Proposal, lead: (id: Proposal.Id) => Proposal.Proposal | undefined): Handling | undefined => {
  const handled = self.stage._tag === "Merged" ? lead(self.stage.into) : self
  return handled !== undefined && "handling" in handled.stage ? handled.stage.handling : undefined
}

/** Lists the replies of the last round in which there are any. */
export const lastReplies = ({ replies }: Pick<Proposal.Proposal, "replies">): ReadonlyArray<Reply> => {
  const round = replies.reduce((last, reply) => Math.max(last, reply.round), 0)
  return replies.filter((reply) => reply.round === round)
}

/** Tells whether every unit that must answer has, in the first round. */
export const isReplied = ({ replies }: Pick<Proposal.Proposal, "replies">, { assignment }: Handling): boolean =>
  answering(assignment).every((unit) => replies.some((reply) => reply.unit === unit))

/** Tells whether every unit that must answer did so in the first round by the day it was due. */
export const isRepliedInTime = ({ replies }: Pick<Proposal.Proposal, "replies">, { assignment, deadline, deadlinesBefore }: Handling): boolean => {
  const due = deadlinesBefore?.[0] ?? deadline
  return answering(assignment).every((unit) => replies.some((reply) => reply.unit === unit && reply.round === 1 && dayOf(reply.at) <= due.day))
}
