import type { DateTime } from "effect"
import type * as Body from "./Body.ts"
import type { Of } from "./BodyEvent.ts"

/** Dissolves a body; its past stays readable. */
export const dissolve = (self: Body.Body, at: DateTime.Utc): Of<"BodyDissolved"> => ({ _tag: "BodyDissolved", body: self.id, at })
