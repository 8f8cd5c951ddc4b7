import type * as Policy from "../committee/Policy.ts"
import type * as Proposal from "./Proposal.ts"
import type { Reply } from "./Reply.ts"

/** Gives the latest reply of a class below the policy's first, which puts a proposal on the list the next year follows; none where everything was solved or nothing answered. */
export const carriedOver = ({ replies }: Pick<Proposal.Proposal, "replies">, { replyClasses }: Policy.Policy): Reply | undefined => {
  const round = Math.max(0, ...replies.map((reply) => reply.round))
  return replies.filter((reply) => reply.round === round && reply.class !== replyClasses[0].id).at(-1)
}
