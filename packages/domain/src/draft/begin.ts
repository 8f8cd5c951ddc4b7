import type { DateTime } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type * as Draft from "./Draft.ts"
import type { Of } from "./DraftEvent.ts"

/** Begins a draft on a text; `from` says which edition or published rulebook that is. */
export const begin = (draft: Draft.Id, text: Rulebook, from: string, author: string, at: DateTime.Utc): Of<"DraftBegun"> => ({ _tag: "DraftBegun", draft, author, text, from, at })
