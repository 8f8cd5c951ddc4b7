import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Level } from "../member/Member.ts"
import * as Proposal from "../proposal/Outcome.ts"
import * as Referral from "./Referral.ts"

const about = { referral: Proposal.Id, level: Level, at: Schema.DateTimeUtcFromString }

/** What can happen to a proposal at the committees above. */
export const ReferralEvent = Schema.TaggedUnion({
  HandedInAbove: { ...about, on: Day, jointly: Schema.optionalKey(Referral.Jointly) },
  AnsweredAbove: { ...about, answer: Referral.Answer }
})
export type ReferralEvent = typeof ReferralEvent.Type
/** The one event of a referral with this tag, with what it carries. */
export type Of<Tag extends ReferralEvent["_tag"]> = Extract<ReferralEvent, { _tag: Tag }>
