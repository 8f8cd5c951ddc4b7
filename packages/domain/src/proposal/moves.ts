import { Equal, HashMap, Option } from "effect"
import type { Bodies } from "../body/evolve.ts"
import type { Kind } from "../body/Body.ts"
import type * as Committee from "../committee/Committee.ts"
import { of as dayOf } from "../committee/Day.ts"
import { coDeadline, deadline, extended, secondDeadline } from "./deadline.ts"
import type { Book } from "./evolve.ts"
import type { Deadline } from "./Handling.ts"
import type * as Proposal from "./Proposal.ts"

/** A deadline that another calendar or policy moves: from the derivation that was, to the one that would be. */
export interface Move {
  readonly proposal: Proposal.Id
  readonly from: Deadline
  readonly to: Deadline
  /** The day of the co-handlers' opinions, where there is one. */
  readonly co?: Deadline
}

/** Gives the kind of the body that puts a proposal; none for members. */
export const bodyOf = (self: Pick<Proposal.Proposal, "proposer">, bodies: Bodies): Kind | undefined =>
  self.proposer._tag === "Body" ? Option.getOrUndefined(HashMap.get(bodies, self.proposer.body))?.kind : undefined

const derived = (self: Proposal.At<"HandedOver" | "Accepted">, committee: Committee.Committee, body: Kind | undefined): Deadline => {
  const { extensions, round, since, urgent } = self.stage.handling
  const first = round === 1 ? deadline(committee, self.submission, dayOf(since), { body, urgent: urgent !== undefined }) : secondDeadline(committee, dayOf(since))
  const granted = extensions.find((one) => one.answer === "granted")
  return granted === undefined ? first : extended(committee, first, granted.until)
}

const awaitsReply = (self: Proposal.Proposal): self is Proposal.Proposal & Proposal.At<"HandedOver" | "Accepted"> => self.stage._tag === "HandedOver" || self.stage._tag === "Accepted"

/** Lists the deadlines of replies still awaited that move when the committee counts by another calendar or policy, soonest first; a day that stays the same is not listed. */
export const moves = (book: Book, bodies: Bodies, now: Committee.Committee, then: Committee.Committee): ReadonlyArray<Move> =>
  [...HashMap.values(book)].filter(awaitsReply).flatMap((self): ReadonlyArray<Move> => {
    const { assignment, deadline: from, round, since } = self.stage.handling, body = bodyOf(self, bodies)
    const to = derived(self, then, body)
    const due = assignment._tag === "Lead" && round === 1 ? coDeadline(then, dayOf(since), to) : undefined
    if (Equal.equals(derived(self, now, body), to) || from.day === to.day) return []
    return [{ proposal: self.id, from, to, ...(due !== undefined && { co: due }) }]
  }).sort((one, other) => one.to.day < other.to.day ? -1 : one.to.day > other.to.day ? 1 : one.proposal < other.proposal ? -1 : 1)
