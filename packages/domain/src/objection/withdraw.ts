import { type DateTime, Result } from "effect"
import type * as Objection from "./Objection.ts"
import type { Of } from "./ObjectionEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Takes back an objection nobody has decided. */
export const withdraw = (self: Objection.Objection, at: DateTime.Utc): Result.Result<Of<"ObjectionWithdrawn">, Settled> =>
  Result.map(open(self), () => ({ _tag: "ObjectionWithdrawn", objection: self.id, at }))
