import { type DateTime, Result, Schema } from "effect"
import type * as Meeting from "../meeting/Meeting.ts"
import * as Leave from "./Leave.ts"
import type { Of } from "./LeaveEvent.ts"

/** Nothing of this leave is left to confirm. */
export class NothingToConfirm extends Schema.TaggedError<NothingToConfirm>()("Leave.NothingToConfirm", { id: Leave.Id }) {}

/** Confirms at a later meeting what was granted by telephone or word of mouth (补办确认); not at the meeting it was asked for. */
export const confirm = (self: Leave.Leave, during: Meeting.Id, at: DateTime.Utc): Result.Result<Of<"LeaveConfirmed">, NothingToConfirm> =>
  Leave.toConfirm(self) && during !== self.meeting ? Result.succeed({ _tag: "LeaveConfirmed", leave: self.id, during, at }) : Result.fail(new NothingToConfirm({ id: self.id }))
