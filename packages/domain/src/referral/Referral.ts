import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Level } from "../member/Member.ts"
import * as Proposal from "../proposal/Outcome.ts"

const line = (least: number, most: number) => Schema.String.check(Schema.isMinCodePoints(least), Schema.isMaxCodePoints(most))

/** What the committee above made of a proposal: filed with its number there, merged into another, or not filed. */
export const Answer = Schema.Struct({
  outcome: Schema.Literals(["filed", "merged", "notFiled"]),
  /** The number it bears there, as that committee writes it. */
  number: Schema.optionalKey(line(1, 30)),
  on: Day
})
export type Answer = typeof Answer.Type

/** With whom a proposal was handed in above, in words, such as the committees of neighbouring cities. */
export const Jointly = line(2, 120)

/** One time a proposal was handed in at a committee above, and what became of it there once that is known. */
export const Entry = Schema.Struct({ level: Level, on: Day, jointly: Schema.optionalKey(Jointly), at: Schema.DateTimeUtcFromString, answer: Schema.optionalKey(Answer) })
export type Entry = typeof Entry.Type

/** A proposal of this committee that was handed in at committees above (向上级政协报送), such as a joint proposal on a road through several cities. */
export const Referral = Schema.Struct({
  /** The proposal that was handed in. */
  id: Proposal.Id,
  entries: Schema.Array(Entry)
})
export type Referral = typeof Referral.Type

/** The proposal was not handed in at this level, or what became of it there is known already. */
export class NotFound extends Schema.TaggedError<NotFound>()("Referral.NotFound", { id: Proposal.Id, level: Level }) {}
