import { Schema } from "effect"
import * as Proposal from "../proposal/Outcome.ts"
import * as Achievement from "./Achievement.ts"

const { at, number, struck: _, ...told } = Achievement.Figure.fields
const about = { achievement: Proposal.Id, number, at }

/** What can happen to the figures of what came of a proposal. */
export const AchievementEvent = Schema.TaggedUnion({
  AchievementTold: { ...about, ...told },
  AchievementStruck: { ...about, reason: Achievement.Reason }
})
export type AchievementEvent = typeof AchievementEvent.Type
/** The one event of an achievement with this tag, with what it carries. */
export type Of<Tag extends AchievementEvent["_tag"]> = Extract<AchievementEvent, { _tag: Tag }>
