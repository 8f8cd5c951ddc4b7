import { Schema } from "effect"
import { FromText } from "../assessment/Points.ts"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** Identifies an entry of what a member did. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Entry.Id"))
export type Id = typeof Id.Type

/**
 * What no other room records: a speech at a plenary 大会发言 or a written one, an article 文章, a theoretical one 理论文章, historical material 文史资料,
 * study notes 读书笔记 or reflections 学习心得, an award 表彰, public benefit 公益, help for an enterprise 服务企业, a pairing 结对帮扶, mediation 调解,
 * a visit 走访 or other contact 联系界别群众, a lecture 宣讲, a suggestion 意见建议, a breach 违规, and a mark 评分 under an article of the rulebook.
 */
export const Form = Schema.Literals([
  "speech", "writtenSpeech", "article", "theory", "material", "notes", "reflection", "award", "publicBenefit", "enterprise", "pairing", "mediation",
  "visit", "contact", "lecture", "suggestion", "breach", "mark"
])
export type Form = typeof Form.Type

/** Forms a member cannot report of oneself: a breach is found by others. */
export const byReviewersOnly: ReadonlyArray<Form> = ["breach"]

/** Forms no organiser reviews: a mark gives points under an article, and a breach is not a thing one organises. */
export const byEvaluatorsOnly: ReadonlyArray<Form> = ["breach", "mark"]

/** The level of the body that took up, printed or commended it. */
export const Level = Schema.Literals(["township", "county", "city", "province", "national"])
export type Level = typeof Level.Type

/** What became of it: taken up 采用, published 发表, or commended as excellent 优秀. */
export const Outcome = Schema.Literals(["adopted", "published", "excellent"])
export type Outcome = typeof Outcome.Type

/** A file that bears it out, kept under the hash of its bytes. */
export const File = Schema.Struct({ hash: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u)), name: Schema.NonEmptyString.check(Schema.isMaxCodePoints(200)), size: Schema.Int, type: Schema.String })
export type File = typeof File.Type

const outcomes: Partial<Record<Form, ReadonlyArray<Outcome>>> = {
  speech: ["adopted", "excellent"], writtenSpeech: ["adopted", "excellent"], article: ["published", "excellent"], theory: ["published", "excellent"],
  material: ["adopted", "published", "excellent"], suggestion: ["adopted"]
}

/** The outcomes a form can have. */
export const outcomesOf = (form: Form): ReadonlyArray<Outcome> => outcomes[form] ?? []

/** The forms whose people met are counted. */
export const counting: ReadonlyArray<Form> = ["visit", "contact"]

/**
 * What an entry says: what it was, when, and what bears it out; `met` counts person-times of a contact, `joint` the place among several.
 *
 * A mark names its article and points, nothing else does; an outcome is one the form can have.
 */
export const Content = Schema.Struct({
  form: Form,
  title: Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(120)),
  on: Day,
  account: Schema.String.check(Schema.isMaxCodePoints(4_000)),
  /** The number of the document, issue or certificate that proves it. */
  evidence: Schema.optionalKey(Schema.NonEmptyString.check(Schema.isMaxCodePoints(200))),
  levels: Schema.optionalKey(Schema.Array(Level).check(Schema.isUnique())),
  outcomes: Schema.optionalKey(Schema.Array(Outcome).check(Schema.isUnique())),
  joint: Schema.optionalKey(Schema.Struct({ place: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 98 })), people: Schema.Int.check(Schema.isBetween({ minimum: 2, maximum: 99 })) })),
  met: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 }))),
  mark: Schema.optionalKey(Schema.Struct({ article: Schema.String.check(Schema.isPattern(/^[\p{L}\p{N}._-]{1,64}$/u)), points: FromText })),
  files: Schema.optionalKey(Schema.Array(File).check(Schema.isMaxLength(8))),
  /** The body of the committee that organised it, whose head may then review it (谁组织谁记录). */
  organiser: Schema.optionalKey(Body.Id)
}).check(
  Schema.makeFilter(({ form, mark }) => (form === "mark") === (mark !== undefined) ? undefined : { path: ["mark"], issue: "given exactly for a mark" }),
  Schema.makeFilter(({ form, outcomes = [] }) => outcomes.every((one) => outcomesOf(form).includes(one)) ? undefined : { path: ["outcomes"], issue: "an outcome the form can have" }),
  Schema.makeFilter(({ form, met }) => counting.includes(form) === (met !== undefined) ? undefined : { path: ["met"], issue: "given exactly for a contact" }),
  Schema.makeFilter(({ joint }) => joint === undefined || joint.place < joint.people ? undefined : { path: ["joint"], issue: "a place below the number of people" })
)
export type Content = typeof Content.Type

/** Why something was changed, refused, corrected or struck. */
export const Reason = Schema.String.check(Schema.isMinCodePoints(2), Schema.isMaxCodePoints(1_000))

/** How an entry stands: it waits for review, counts, was refused or withdrawn, or was struck after it counted. */
export const Stage = Schema.Literals(["Reported", "Confirmed", "Refused", "Withdrawn", "Struck"])
export type Stage = typeof Stage.Type

/** One step of an entry after its report: what was decided, by which account, and why. */
export const Step = Schema.Struct({
  what: Schema.Literals(["revised", "entered", "confirmed", "changed", "refused", "withdrawn", "corrected", "struck"]),
  by: Schema.String, reason: Schema.optionalKey(Reason), at: Schema.DateTimeUtcFromString
})
export type Step = typeof Step.Type

/** What a member did: the own report and what a reviewer made of it, side by side; only the second counts. */
export const Entry = Schema.Struct({
  id: Id,
  member: Member.Id,
  /** What the member reported; absent where a reviewer entered it. */
  reported: Schema.optionalKey(Content),
  /** What was confirmed, and counts while the stage says so. */
  reviewed: Schema.optionalKey(Content),
  stage: Stage,
  at: Schema.DateTimeUtcFromString,
  steps: Schema.Array(Step)
})
export type Entry = typeof Entry.Type

/** There is no such entry for the one who asks. */
export class NotFound extends Schema.TaggedError<NotFound>()("Entry.NotFound", { id: Id }) {}

/** The entry stands elsewhere than the deed needs. */
export class NotAtStage extends Schema.TaggedError<NotAtStage>()("Entry.NotAtStage", { id: Id, stage: Stage }) {}

/** Who reviews as the organiser makes it a form that is not an organiser's to review, or says that another organised it. */
export class BeyondOrganiser extends Schema.TaggedError<BeyondOrganiser>()("Entry.BeyondOrganiser", { id: Id }) {}

/** What an entry says now: as reviewed, or as reported. */
export const contentOf = ({ reported, reviewed }: Pick<Entry, "reported" | "reviewed">): Content | undefined => reviewed ?? reported
