import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"
import { Attachment } from "../proposal/Examined.ts"
import { Id } from "../proposal/Outcome.ts"
import * as Station from "../station/Station.ts"

/** What is said in words about a candidate, a step or a result. */
export const Words = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(2_000))

/** A calendar year a key proposal is supervised in. */
export const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2100 }))

/** How a key proposal is supervised: by all leaders (全员), by the chairpersons' meeting (集体), with others of its topic (归类), or by following it up (跟踪). */
export const Way = Schema.Literals(["allLeaders", "chairpersons", "byTopic", "follow"])
export type Way = typeof Way.Type

/** The steps of a supervision (督办): to inform (告知), agree the plan (协商方案), hold the activity (督办活动), evaluate (评议). */
export const Step = Schema.Literals(["inform", "agree", "activity", "evaluate"])
export type Step = typeof Step.Type

/** A step with the day it is planned for. */
export const PlannedStep = Schema.Struct({ step: Step, day: Day })
export type PlannedStep = typeof PlannedStep.Type

/** Who leads the supervision, in which way, with whom, and by which steps. */
export const Plan = Schema.Struct({
  leader: Member.Id,
  way: Way,
  team: Schema.Array(Member.Id).check(Schema.isMaxLength(60)),
  steps: Schema.NonEmptyArray(PlannedStep)
})
export type Plan = typeof Plan.Type

/** The files that prove it. */
export const Evidence = Schema.Array(Attachment).check(Schema.isMaxLength(20))

/** What came of a step: on which day, in which words, proved by which files. */
export const Done = Schema.Struct({ step: Step, day: Day, note: Words, evidence: Evidence })
export type Done = typeof Done.Type

/** A visit to the handling unit or the place itself (走访). */
export const Visit = Schema.Struct({
  day: Day,
  place: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(120)),
  /** The members' station or studio (委员工作室) it was made at, if it was. */
  station: Schema.optionalKey(Station.Id),
  members: Schema.NonEmptyArray(Member.Id),
  findings: Words,
  evidence: Evidence
})
export type Visit = typeof Visit.Type

/** What a body said for a candidate. */
export const Recommendation = Schema.Struct({ body: Body.Id, words: Words, at: Schema.DateTimeUtcFromString })
export type Recommendation = typeof Recommendation.Type

/** How far a key proposal has come. */
export const stages = ["Screened", "Recommended", "Decided", "Planned", "SetAside", "Ended"] as const
/** One of these; `SetAside` and `Ended` are where it ends. */
export const Stage = Schema.Literals(stages)
export type Stage = typeof Stage.Type

/** One proposal on its way to be a key proposal, and the supervision of its handling. */
export const Supervision = Schema.Struct({
  id: Id,
  stage: Stage,
  year: Year,
  reason: Schema.String,
  recommended: Schema.Array(Recommendation),
  /** The day the chairpersons' meeting decided on it. */
  decidedOn: Schema.optionalKey(Day),
  plan: Schema.optionalKey(Plan),
  done: Schema.Array(Done),
  visits: Schema.Array(Visit),
  carriedOver: Schema.Array(Schema.Struct({ from: Year, to: Year, reason: Schema.String, at: Schema.DateTimeUtcFromString })),
  result: Schema.optionalKey(Schema.String)
})
export type Supervision = typeof Supervision.Type

/** The proposal is no candidate and not supervised. */
export class NotFound extends Schema.TaggedError<NotFound>()("Supervision.NotFound", { id: Id }) {}

/** The supervision has not come so far, or is past it. */
export class NotAtStage extends Schema.TaggedError<NotAtStage>()("Supervision.NotAtStage", { id: Id, stage: Stage, expected: Schema.Array(Stage) }) {}

/** What is recorded lies in the future. */
export class NotYet extends Schema.TaggedError<NotYet>()("Supervision.NotYet", { day: Day, today: Day }) {}
