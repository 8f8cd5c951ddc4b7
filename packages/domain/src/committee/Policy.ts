import { Schema } from "effect"
import { Name } from "./Name.ts"

const Code = Schema.String.check(Schema.isPattern(/^[a-zA-Z0-9-]{1,40}$/u))

/** A class of subject matter by which a committee sorts its proposals; every committee has its own list. */
export const Category = Schema.Struct({ id: Code, name: Name })
export type Category = typeof Category.Type

/** A reason for which a proposal is not filed, as the rule prints it. */
export const Ground = Schema.Struct({ number: Schema.Int, name: Name, article: Schema.String })
export type Ground = typeof Ground.Type

/** A class of reply with its printed definition; the letter means different things in different places. */
export const ReplyClass = Schema.Struct({ id: Code, name: Name, definition: Name })
export type ReplyClass = typeof ReplyClass.Type

/** A level of satisfaction; `counts` says whether the satisfaction rate counts it, `reopens` whether it calls for a second handling. */
export const FeedbackLevel = Schema.Struct({ id: Code, name: Name, counts: Schema.Boolean, reopens: Schema.Boolean })
export type FeedbackLevel = typeof FeedbackLevel.Type

/** How long a unit has to reply, and from when: by the months of its class, moved back to a working day. */
export const ReplyTerm = Schema.Struct({
  for: Schema.Literals(["plenary", "ordinary"]),
  from: Schema.Literals(["handover", "sessionClose"]),
  months: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })),
  /** The article of the committee's own rule, where it prints one. */
  article: Schema.optionalKey(Schema.String)
})
export type ReplyTerm = typeof ReplyTerm.Type

/** What differs between committees in the work on proposals, as data. */
export const Policy = Schema.Struct({
  id: Code,
  categories: Schema.NonEmptyArray(Category),
  grounds: Schema.NonEmptyArray(Ground),
  replyClasses: Schema.NonEmptyArray(ReplyClass),
  feedbackLevels: Schema.NonEmptyArray(FeedbackLevel),
  replyTerms: Schema.NonEmptyArray(ReplyTerm),
  /** Months within which a second handling is answered. */
  secondHandlingMonths: Schema.Int,
  /** Second handlings a proposal may have before people must meet. */
  secondHandlings: Schema.Int,
  /** Working days within which a unit may send a handed-over proposal back. */
  returnWithin: Schema.Int,
  /** Days within which an invited co-signer answers. */
  coSignWithin: Schema.Int,
  /** Whether a proposal merged during examination counts as filed for its proposers. */
  mergedCountsAsFiled: Schema.Boolean,
  /** Whether the satisfaction rate is taken over feedback received or over all replied. */
  satisfactionOver: Schema.Literals(["feedback", "replied"])
})
export type Policy = typeof Policy.Type
