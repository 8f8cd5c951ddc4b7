import type * as Policy from "../committee/Policy.ts"
import { involved } from "../proposal/Handling.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import { column } from "../proposal/tally.ts"
import type * as Unit from "../unit/Unit.ts"
import type * as Selection from "./Selection.ts"

/** Lists what was filed in the sessions of a selection and was not merged. */
export const filedIn = (self: Pick<Selection.Selection, "sessions">, proposals: Iterable<Proposal.Proposal>): ReadonlyArray<Proposal.Proposal> => {
  const found: Array<Proposal.Proposal> = []
  for (const it of proposals) if (it.submission !== undefined && self.sessions.includes(it.submission.session) && column(it) === "filed") found.push(it)
  return found
}

/** Lists what was filed in the sessions of a selection and was ever handed over to a unit, as lead, with others or alone. */
export const handledIn = (self: Pick<Selection.Selection, "sessions">, unit: Unit.Id, proposals: Iterable<Proposal.Proposal>): ReadonlyArray<Proposal.Proposal> =>
  filedIn(self, proposals).filter(({ handovers }) => handovers.some(({ assignment }) => involved(assignment).includes(unit)))

/**
 * Works out how many excellent proposals there may be, and how many of `chosen` must be collective (集体提案).
 *
 * The share of those filed is rounded to the nearest, one at least; the collective share is rounded up, for it is a least. None without such a rule in the policy.
 */
export const quota = (filed: number, chosen: number, { choice }: Policy.Policy): Selection.Quota | undefined =>
  choice === undefined ? undefined : {
    filed, most: Math.max(1, Math.floor((filed * choice.excellentShare + 5_000) / 10_000)), collective: Math.ceil((chosen * choice.collectiveShare) / 10_000)
  }
