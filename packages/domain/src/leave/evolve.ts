import { HashMap } from "effect"
import type * as Leave from "./Leave.ts"
import { LeaveEvent } from "./LeaveEvent.ts"

/** All requests for leave of a committee by id. */
export type Leaves = HashMap.HashMap<Leave.Id, Leave.Leave>
/** No request for leave: what a journal is folded from. */
export const empty: Leaves = HashMap.empty()

/** Applies one event to the requests for leave. */
export const evolve = (self: Leaves, event: LeaveEvent): Leaves => {
  const put = (id: Leave.Id, state: Leave.State) => HashMap.modify(self, id, (it) => ({ ...it, state }))
  return LeaveEvent.match(event, {
    LeaveAsked: ({ approver, article, at, confirm, late, leave, member, request }) =>
      HashMap.set(self, leave, { id: leave, member, ...request, approver, article, confirm, late, askedAt: at, state: { _tag: "Asked" } }),
    LeaveGranted: ({ _tag, leave, ...granted }) => put(leave, { _tag: "Granted", ...granted }),
    LeaveRefused: ({ _tag, leave, ...refused }) => put(leave, { _tag: "Refused", ...refused }),
    LeaveWithdrawn: ({ at, leave }) => put(leave, { _tag: "Withdrawn", at }),
    LeaveConfirmed: ({ during, leave }) => HashMap.modify(self, leave, (it) => ({ ...it, confirmedAt: during }))
  })
}
