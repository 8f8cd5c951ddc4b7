import type * as Policy from "../committee/Policy.ts"
import type * as Member from "../member/Member.ts"
import type * as Proposal from "./Proposal.ts"

/** Lists the members who said in a round that the result does not satisfy them; who was silent is not among them. */
export const unsatisfied = ({ feedback }: Pick<Proposal.Proposal, "feedback">, round: number, { feedbackLevels }: Policy.Policy): ReadonlyArray<Member.Id> => {
  const reopening = feedbackLevels.filter((level) => level.reopens).map((level) => level.id)
  return feedback.filter((given) => given.round === round && reopening.includes(given.result)).map((given) => given.member)
}
