import { type DateTime, Result } from "effect"
import type * as Day from "../committee/Day.ts"
import { type Live, markKey } from "../proposal/markKey.ts"
import type * as Proposal from "../proposal/Proposal.ts"
import type { Of as ProposalOf } from "../proposal/ProposalEvent.ts"
import { at as standingAt, held } from "./standing.ts"
import type * as Supervision from "./Supervision.ts"
import type { Of } from "./SupervisionEvent.ts"

type Decided = readonly [Of<"KeyDecided">, ...ReadonlyArray<ProposalOf<"ProposalMarkedKey">>]

/**
 * Decides by the chairpersons' meeting (主席会议) of a day that a recommended candidate is a key proposal, and marks the proposal in the same act.
 *
 * An older key proposal keeps its mark. More than the usual number is no ground for refusal: the page shows it.
 */
export const decide = (
  self: Supervision.Supervision, proposal: Proposal.At<Live>, on: Day.Day, at: DateTime.Utc
): Result.Result<Decided, Supervision.NotAtStage | Supervision.NotYet> =>
  Result.flatMap(standingAt(self, "Recommended"), () =>
    Result.map(held(on, at), (): Decided => [{ _tag: "KeyDecided", supervision: self.id, on, at }, ...(proposal.key ? [] : [markKey(proposal, at)])]))
