import { type DateTime, Result, Schema } from "effect"
import type * as Day from "../committee/Day.ts"
import type * as Policy from "../committee/Policy.ts"
import { commend } from "../proposal/commend.ts"
import type { Live } from "../proposal/markKey.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Of as ProposalOf } from "../proposal/ProposalEvent.ts"
import { met, type NotYetMet } from "./deliberate.ts"
import { quota } from "./quota.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

/** More are chosen than the share of those filed allows. */
export class OverQuota extends Schema.TaggedError<OverQuota>()("Selection.OverQuota", { chosen: Schema.Int, most: Schema.Int, filed: Schema.Int }) {}

/** Too few of those chosen are collective. */
export class TooFewCollective extends Schema.TaggedError<TooFewCollective>()("Selection.TooFewCollective", { collective: Schema.Int, least: Schema.Int, chosen: Schema.Int }) {}

type Decided = readonly [Of<"SelectionDecided">, ...ReadonlyArray<ProposalOf<"ProposalCommended">>]

/**
 * Decides which candidates are excellent proposals, and commends each in the same act.
 *
 * `filed` is the number filed in the sessions. Refuses what was not put forward, more than the share of the policy, and too few collective ones, with the numbers.
 */
export const decide = (
  self: Selection.Selection, chosen: readonly [Proposal.At<Live>, ...ReadonlyArray<Proposal.At<Live>>], filed: number, policy: Policy.Policy, on: Day.Day, at: DateTime.Utc
): Result.Result<Decided, Selection.NotAtStage | Selection.AmongOthers | Selection.NotNominated | NotYetMet | OverQuota | TooFewCollective> =>
  Result.flatMap(choosing(self, "Proposals", "Deliberated"), (): Result.Result<Decided, Selection.NotNominated | NotYetMet | OverQuota | TooFewCollective> => {
    const strangers = chosen.map(({ id }) => id).filter((id) => !self.nominations.some(({ of }) => of === id))
    if (strangers.length > 0) return Result.fail(new Selection.NotNominated({ candidates: strangers }))
    const ids = [...new Set(chosen.map(({ id }) => id))]
    const collective = chosen.filter(({ proposer }) => proposer._tag === "Body").length
    const rule = quota(filed, ids.length, policy)
    if (rule !== undefined && ids.length > rule.most) return Result.fail(new OverQuota({ chosen: ids.length, most: rule.most, filed }))
    if (rule !== undefined && collective < rule.collective) return Result.fail(new TooFewCollective({ collective, least: rule.collective, chosen: ids.length }))
    return Result.map(met(on, at), (): Decided => {
      const [first = chosen[0].id, ...others] = ids
      return [
        { _tag: "SelectionDecided", selection: self.id, on, chosen: [first, ...others], ...(rule !== undefined && { quota: rule }), at },
        ...chosen.filter((one, place) => !one.excellent && chosen.findIndex(({ id }) => id === one.id) === place).map((one) => commend(one, at))
      ]
    })
  })
