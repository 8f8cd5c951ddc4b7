import { Array, type DateTime, HashMap, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import { DayPassed, type Ended } from "../proposal/followUp.ts"
import { NoReply } from "../proposal/giveFeedback.ts"
import { Id as ProposalId } from "../proposal/Outcome.ts"
import type { LookBacks } from "./evolve.ts"
import * as LookBack from "./LookBack.ts"
import type { Of } from "./LookBackEvent.ts"

/** A third party looks back at the proposal already and its day has not passed. */
export class EntrustedAlready extends Schema.TaggedError<EntrustedAlready>()("LookBack.EntrustedAlready", { proposal: ProposalId, institution: LookBack.Institution, until: Day }) {}

/** Checks that a third party may be asked to look back at a proposal: it was replied to, and no other still looks. */
export const entrustable = (lookBacks: LookBacks, { id, replies }: Pick<Ended, "id" | "replies">, until: Day, at: DateTime.Utc): Result.Result<void, NoReply | DayPassed | EntrustedAlready> => {
  const today = dayOf(at)
  if (replies.length === 0) return Result.fail(new NoReply({ id }))
  if (until < today) return Result.fail(new DayPassed({ day: until }))
  const open = [...HashMap.values(lookBacks)].find((one) => one.of.includes(id) && one.until >= today && !one.found.some(({ proposal }) => proposal === id))
  return open === undefined ? Result.void : Result.fail(new EntrustedAlready({ proposal: id, institution: open.institution, until: open.until }))
}

/** Entrusts the look back over proposals that are at their end to a third party, until a day; all of them or none. */
export const entrust = (
  lookBacks: LookBacks, id: LookBack.Id, institution: string, of: Array.NonEmptyReadonlyArray<Ended>, until: Day, at: DateTime.Utc
): Result.Result<Of<"LookBackEntrusted">, NoReply | DayPassed | EntrustedAlready> =>
  Result.map(Result.all(of.map((one) => entrustable(lookBacks, one, until, at))), () => ({ _tag: "LookBackEntrusted", lookBack: id, institution, of: Array.map(of, (one) => one.id), until, at }))
