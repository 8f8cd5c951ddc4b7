import type { Fact } from "../assessment/Fact.ts"
import type * as DutyReport from "./DutyReport.ts"
import { type Language, say } from "./say.ts"
import { tell } from "./Told.ts"

/** Drafts a duty report from records: a sentence a paragraph, each with the records it is counted from; nothing is said that is in none. */
export const draft = (facts: Iterable<Fact>, language: Language): ReadonlyArray<DutyReport.Paragraph> =>
  tell(facts).map((told) => ({ text: say(told, language), records: told.records }))
