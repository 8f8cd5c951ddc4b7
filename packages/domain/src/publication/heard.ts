import type * as Committee from "../committee/Committee.ts"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type * as Member from "../member/Member.ts"
import { feedbackDue } from "../proposal/feedbackDue.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import { authors, signatories } from "../proposal/Proposer.ts"

/** Proposers who said the same of manner and result: how many, the latest day one of them said it, and who, where the proposers are named. */
export interface Said {
  readonly manner: string
  readonly result: string
  readonly count: number
  readonly on: Day
  readonly members: ReadonlyArray<Member.Id>
}

/** What the proposers thought of the replies of one round, by the levels of the policy; how many said nothing, and by which day it was due where there is one. */
export interface Heard {
  readonly round: number
  readonly said: ReadonlyArray<Said>
  readonly silent: number
  readonly due: Day | undefined
}

/**
 * Tells what the proposers thought of replies, the rounds in their order, as levels only: no words, nothing on single recommendations.
 *
 * Members are named only if `named`, and never the head who signed for a body.
 */
export const heard = ({ feedback, proposer, replies }: Pick<Proposal, "feedback" | "proposer" | "replies">, named: boolean, committee: Committee.Committee): ReadonlyArray<Heard> => {
  const nameable = named ? authors(proposer) : [], asked = signatories(proposer)
  const place = (level: string) => {
    const found = committee.policy.feedbackLevels.findIndex(({ id }) => id === level)
    return found < 0 ? committee.policy.feedbackLevels.length : found
  }
  return [...new Set(replies.map(({ round }) => round))].sort((one, other) => one - other).map((round) => {
    const given = feedback.filter((one) => one.round === round)
    const pairs = [...new Map(given.map(({ at, manner, result }) => [`${result}/${manner}`, { manner, result, at }])).values()]
      .sort((one, other) => place(one.result) - place(other.result) || place(one.manner) - place(other.manner))
    const said = pairs.map(({ at, manner, result }): Said => {
      const same = given.filter((one) => one.manner === manner && one.result === result)
      const on = same.reduce((latest, one) => dayOf(one.at) > latest ? dayOf(one.at) : latest, dayOf(at))
      return { manner, result, count: same.length, on, members: nameable.filter((member) => same.some((one) => one.member === member)) }
    })
    return {
      round, said, silent: asked.filter((member) => !given.some((one) => one.member === member)).length,
      due: feedbackDue({ replies: replies.filter((one) => one.round <= round) }, committee)
    }
  })
}
