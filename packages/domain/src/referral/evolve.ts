import { HashMap, Option } from "effect"
import type * as Proposal from "../proposal/Outcome.ts"
import type * as Referral from "./Referral.ts"
import { ReferralEvent } from "./ReferralEvent.ts"

/** What was handed in at committees above, by the proposal. */
export type Referrals = HashMap.HashMap<Proposal.Id, Referral.Referral>
/** No referrals: what a journal is folded from. */
export const empty: Referrals = HashMap.empty()

/** Applies one event to the referrals. */
export const evolve = (self: Referrals, event: ReferralEvent): Referrals => {
  const id = event.referral, entries = Option.match(HashMap.get(self, id), { onNone: () => [], onSome: (known) => known.entries })
  return ReferralEvent.match(event, {
    HandedInAbove: ({ at, jointly, level, on }) => HashMap.set(self, id, { id, entries: [...entries, { level, on, at, ...(jointly === undefined ? {} : { jointly }) }] }),
    AnsweredAbove: ({ answer, level }) => HashMap.set(self, id, { id, entries: entries.map((one) => one.level === level && one.answer === undefined ? { ...one, answer } : one) })
  })
}
