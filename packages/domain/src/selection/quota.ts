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

/** Counts the units that were ever handed something filed in the sessions of a selection. */
export const handlingIn = (self: Pick<Selection.Selection, "sessions">, proposals: Iterable<Proposal.Proposal>): number =>
  new Set(filedIn(self, proposals).flatMap(({ handovers }) => handovers.flatMap(({ assignment }) => involved(assignment)))).size

/** A share of so many, rounded to the nearest, and one at least. */
const shareOf = (all: number, share: number): number => Math.max(1, Math.floor((all * share + 5_000) / 10_000))

/**
 * Works out how many excellent proposals there may be, and how many of `chosen` must be collective (集体提案).
 *
 * The share of those filed is rounded to the nearest, one at least; the collective share is rounded up, for it is a least. None without such a rule in the policy.
 */
export const quota = (filed: number, chosen: number, { choice }: Policy.Policy): Selection.Quota | undefined =>
  choice === undefined ? undefined : {
    filed, most: shareOf(filed, choice.excellentShare), collective: Math.ceil((chosen * choice.collectiveShare) / 10_000)
  }

/** Works out how many advanced units there may be among those that handled something: the share of the policy, rounded to the nearest and one at least; none where it sets no share. */
export const unitQuota = (handling: number, { choice }: Policy.Policy): Selection.UnitQuota | undefined =>
  choice?.unitShare === undefined ? undefined : { handling, most: shareOf(handling, choice.unitShare) }
