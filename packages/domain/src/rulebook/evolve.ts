import type { Rulebook } from "../assessment/Rulebook.ts"
import { RulebookEvent } from "./RulebookEvent.ts"

/** The adopted editions of a committee's rulebooks, the latest adopted last. */
export type Rulebooks = ReadonlyArray<Rulebook>
/** No rulebooks: what a journal is folded from. */
export const empty: Rulebooks = []

/** Applies one event to the rulebooks. */
export const evolve = (self: Rulebooks, event: RulebookEvent): Rulebooks =>
  RulebookEvent.match(event, {
    RulebookAdopted: ({ text }) => [...self, text],
    RulebookRepealed: ({ edition, rulebook }) => self.filter((other) => other.id !== rulebook || other.edition !== edition)
  })
