import type { DateTime } from "effect"
import type * as Draft from "./Draft.ts"
import type { Of } from "./DraftEvent.ts"

/** Puts a draft away; every revision of it stays in the journal. */
export const discard = (self: Draft.Draft, by: string, at: DateTime.Utc): Of<"DraftDiscarded"> => ({ _tag: "DraftDiscarded", draft: self.id, by, at })
