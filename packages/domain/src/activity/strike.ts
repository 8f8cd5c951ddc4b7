import { type DateTime, Result } from "effect"
import type * as Activity from "./Activity.ts"
import type { Of } from "./ActivityEvent.ts"
import { Struck } from "./correct.ts"

/** Strikes a record made in error, with the reason; it counts for nobody from then on. */
export const strike = (self: Activity.Activity, reason: string, at: DateTime.Utc): Result.Result<Of<"ActivityStruck">, Struck> =>
  self.struck ? Result.fail(new Struck({ id: self.id })) : Result.succeed({ _tag: "ActivityStruck", activity: self.id, reason, at })
