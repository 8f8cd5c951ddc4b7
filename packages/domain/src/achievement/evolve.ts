import { HashMap, Option } from "effect"
import type * as Proposal from "../proposal/Outcome.ts"
import type * as Achievement from "./Achievement.ts"
import { AchievementEvent } from "./AchievementEvent.ts"

/** What came of the proposals of a committee, by the proposal. */
export type Achievements = HashMap.HashMap<Proposal.Id, Achievement.Achievement>
/** No achievements: what a journal is folded from. */
export const empty: Achievements = HashMap.empty()

/** Applies one event to the achievements. */
export const evolve = (self: Achievements, event: AchievementEvent): Achievements => {
  const id = event.achievement, figures = Option.match(HashMap.get(self, id), { onNone: () => [], onSome: (known) => known.figures })
  return AchievementEvent.match(event, {
    AchievementTold: ({ _tag, achievement: _, ...figure }) => HashMap.set(self, id, { id, figures: [...figures, figure] }),
    AchievementStruck: ({ at, number, reason }) => HashMap.set(self, id, { id, figures: figures.map((one) => one.number === number ? { ...one, struck: { reason, at } } : one) })
  })
}
