import { HashMap, Option } from "effect"
import { gradesOf } from "../appraisal/gradesOf.ts"
import type * as EvaluationRules from "../committee/EvaluationRules.ts"
import type { Policy } from "../committee/Policy.ts"
import type { House } from "../house/House.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type * as Unit from "../unit/Unit.ts"
import { handledIn } from "./quota.ts"
import type * as Selection from "./Selection.ts"

/** What proposers gave the handling by a unit: all that were evaluated, in order of number, and under each grade that was given those it was given to. */
export interface Evaluated {
  readonly of: ReadonlyArray<Proposal.Proposal>
  readonly grades: ReadonlyArray<{ readonly grade: EvaluationRules.Grade; readonly of: ReadonlyArray<Proposal.Id> }>
}

/**
 * Counts the grades a unit's handling got in closed two-way evaluations of what was filed in the sessions of a selection (Yanbian 2022), each grade with its proposals.
 *
 * Grades stand as in the policy, those it no longer has after them. Nothing is added up and no unit is put before another for it; whoever chooses reads the counts.
 */
export const evaluatedIn = (self: Pick<Selection.Selection, "sessions">, unit: Unit.Id, house: Pick<House, "appraisals" | "proposals">, policy: Policy): Evaluated => {
  const found = handledIn(self, unit, HashMap.values(house.proposals)).flatMap((proposal) => {
    const got = Option.getOrUndefined(Option.flatMap(HashMap.get(house.appraisals, proposal.id), (it) => Option.fromNullishOr(gradesOf(it, policy)?.handling.get(unit))))
    return got === undefined ? [] : [{ proposal, got }]
  }).sort((one, other) => (one.proposal.number ?? 0) - (other.proposal.number ?? 0) || (one.proposal.id < other.proposal.id ? -1 : 1))
  const known = [...policy.appraisal?.grades ?? [], ...found.flatMap(({ got }) => got.grade ?? [])]
  const scale = known.filter(({ id }, place) => known.findIndex((one) => one.id === id) === place)
  const given = (id: string) => found.filter(({ got }) => got.grade?.id === id).map(({ proposal }) => proposal.id)
  return { of: found.map(({ proposal }) => proposal), grades: scale.map((grade) => ({ grade, of: given(grade.id) })).filter(({ of }) => of.length > 0) }
}
