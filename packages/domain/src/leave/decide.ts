import { type DateTime, Result } from "effect"
import * as Leave from "./Leave.ts"
import type { Of } from "./LeaveEvent.ts"

const standing = (self: Leave.Leave, ...states: ReadonlyArray<Leave.State["_tag"]>): Result.Result<Leave.Leave, Leave.Settled> =>
  states.includes(self.state._tag) ? Result.succeed(self) : Result.fail(new Leave.Settled({ id: self.id, state: self.state._tag }))

/** Grants leave, as leave or as an absence that does not count, by an account. */
export const grant = (self: Leave.Leave, { as, note }: { readonly as: "leave" | "exempt"; readonly note?: string }, by: string, at: DateTime.Utc): Result.Result<Of<"LeaveGranted">, Leave.Settled> =>
  Result.map(standing(self, "Asked"), () => ({ _tag: "LeaveGranted" as const, leave: self.id, as, by, at, ...(note === undefined ? {} : { note }) }))

/** Refuses leave with the reason, by an account. */
export const refuse = (self: Leave.Leave, reason: string, by: string, at: DateTime.Utc): Result.Result<Of<"LeaveRefused">, Leave.Settled> =>
  Result.map(standing(self, "Asked"), () => ({ _tag: "LeaveRefused" as const, leave: self.id, reason, by, at }))

/** Withdraws a request, granted or not: the member comes after all. */
export const withdraw = (self: Leave.Leave, at: DateTime.Utc): Result.Result<Of<"LeaveWithdrawn">, Leave.Settled> =>
  Result.map(standing(self, "Asked", "Granted"), () => ({ _tag: "LeaveWithdrawn" as const, leave: self.id, at }))
