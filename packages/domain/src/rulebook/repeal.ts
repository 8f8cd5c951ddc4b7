import type { DateTime } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Of } from "./RulebookEvent.ts"

/** Takes an edition back, as if it had not been adopted; what was decided under it stays in the journal. */
export const repeal = (self: Rulebook, at: DateTime.Utc): Of<"RulebookRepealed"> => ({ _tag: "RulebookRepealed", rulebook: self.id, edition: self.edition, at })
