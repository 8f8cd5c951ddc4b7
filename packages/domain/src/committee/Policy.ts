import { Schema } from "effect"
import { Code } from "./Code.ts"
import { Appraisal, Choice, FollowUp, Panel, Publication } from "./EvaluationRules.ts"
import { Checked, Consent, Drafting, Examination } from "./ExaminationRules.ts"
import { CoOpinion, Consultation, Disputes, Extension, HandingOver, LedByHead, LedByLeader, Letter, Promises, ReplyTerm, Rung, StationVisits, Urgent } from "./HandlingRules.ts"
import { LeaveRules, Quorum } from "./MeetingRules.ts"
import { Name } from "./Name.ts"
import { Collective, Jointly, Seals, UpperLevels, Window } from "./SessionRules.ts"

/** A class of subject matter by which a committee sorts its proposals; every committee has its own list. */
export const Category = Schema.Struct({ id: Code, name: Name })
export type Category = typeof Category.Type

/** A reason for which a proposal is not filed, as the rule prints it. */
export const Ground = Schema.Struct({ number: Schema.Int, name: Name, article: Schema.String })
export type Ground = typeof Ground.Type

/** A class of reply with its printed definition; the letter means different things in different places, and `justifiedBy` lists the answers that bear it out, any if absent. */
export const ReplyClass = Schema.Struct({
  id: Code, name: Name, definition: Name,
  justifiedBy: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(["accepted", "partly", "planned", "declined"])))
})
export type ReplyClass = typeof ReplyClass.Type

/** A level of satisfaction, with what it means where the rule prints it; `counts` says whether the satisfaction rate counts it, `reopens` whether it calls for a second handling. */
export const FeedbackLevel = Schema.Struct({ id: Code, name: Name, definition: Schema.optionalKey(Name), counts: Schema.Boolean, reopens: Schema.Boolean })
export type FeedbackLevel = typeof FeedbackLevel.Type

/** What differs between committees in the work on proposals, as data; a rule that is absent is one the committee does not have. */
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
  /** Days within which a unit may send a handed-over proposal back, working days unless `returnIn` says otherwise. */
  returnWithin: Schema.Int,
  /** How often units may send one proposal back before it is settled by those above them. */
  returnsAtMost: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 }))),
  returnIn: Schema.optionalKey(Schema.Literals(["workingDays", "days"])),
  /** Days within which an invited co-signer answers. */
  coSignWithin: Schema.Int,
  /** Working days within which proposers say what they think of a reply, after which they are shown as silent; no such day if absent. */
  feedbackWithin: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 120 }))),
  /** Whether a proposal merged during examination counts as filed for its proposers. */
  mergedCountsAsFiled: Schema.Boolean,
  /** Whether the satisfaction rate is taken over feedback received or over all replied. */
  satisfactionOver: Schema.Literals(["feedback", "replied", "filed"]),
  /** Which answers the adoption rate counts as adopted; accepted and partly if absent. */
  adopted: Schema.optionalKey(Schema.NonEmptyArray(Schema.Literals(["accepted", "partly", "planned"]))),
  /** To how many decimals a rate is printed, as a percentage; two if absent. */
  decimals: Schema.optionalKey(Schema.Literals([0, 1, 2])),
  /** Whether a filing is counted before merging or after it (实际立案); the other figure is always held beside it. */
  filedCounts: Schema.optionalKey(Schema.Literals(["beforeMerging", "afterMerging"])),
  drafting: Schema.optionalKey(Drafting),
  window: Schema.optionalKey(Window),
  collective: Schema.optionalKey(Collective),
  /** Bodies put no proposals together if absent. */
  jointly: Schema.optionalKey(Jointly),
  /** No seal is asked for if absent. */
  seals: Schema.optionalKey(Seals),
  /** Members of other levels do not propose here if absent. */
  upperLevels: Schema.optionalKey(UpperLevels),
  examination: Schema.optionalKey(Examination),
  consent: Schema.optionalKey(Consent),
  coOpinion: Schema.optionalKey(CoOpinion),
  /** What is urgent bears the mark and is due like the others if absent. */
  urgent: Schema.optionalKey(Urgent),
  /** What is filed is handed over when it is if absent. */
  handingOver: Schema.optionalKey(HandingOver),
  /** Objections are answered when they are if absent. */
  disputes: Schema.optionalKey(Disputes),
  /** Heads of units lead as many proposals as they say they do if absent. */
  ledByHead: Schema.optionalKey(LedByHead),
  /** Those who lead lead as many key proposals as they do if absent. */
  ledByLeader: Schema.optionalKey(LedByLeader),
  /** No visit at a station is asked for if absent. */
  stationVisits: Schema.optionalKey(StationVisits),
  extension: Schema.optionalKey(Extension),
  ladder: Schema.optionalKey(Schema.Array(Rung)),
  /** Promises past their day are asked for again every thirty days if absent. */
  promises: Schema.optionalKey(Promises),
  consultation: Schema.optionalKey(Consultation),
  /** What the office looks at before a reply goes out (审核把关); without it a unit's reply goes out as it is sent. */
  replyChecks: Schema.optionalKey(Schema.NonEmptyArray(Checked)),
  /** A letter needs nothing besides its text if absent. */
  letter: Schema.optionalKey(Letter),
  appraisal: Schema.optionalKey(Appraisal),
  /** A proposal is evaluated by its proposer and its units only if absent. */
  panel: Schema.optionalKey(Panel),
  publication: Schema.optionalKey(Publication),
  /** Look backs are asked for when somebody does if absent. */
  followUp: Schema.optionalKey(FollowUp),
  choice: Schema.optionalKey(Choice),
  /** Whether what members do is scored in points; where it is not, duties are weighed and grades decided without a total. It is if absent. */
  points: Schema.optionalKey(Schema.Boolean),
  /** Days after the end of a year in which members may object to their sheets of it; without end if absent. */
  objectionWithin: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000 }))),
  leave: Schema.optionalKey(LeaveRules),
  quorum: Schema.optionalKey(Schema.Array(Quorum))
})
export type Policy = typeof Policy.Type
