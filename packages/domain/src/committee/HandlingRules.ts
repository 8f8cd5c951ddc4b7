import { Schema } from "effect"
import { Kind } from "../body/Body.ts"
import { Position } from "../member/Member.ts"
import { Code } from "./Code.ts"
import { Name } from "./Name.ts"

const Months = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 }))
const Days = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 366 }))
const MonthDay = Schema.String.check(Schema.isPattern(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u))
const article = Schema.optionalKey(Schema.String)

/**
 * How long a unit has to reply, and from when: by months, or until a fixed day of the year such as "06-30", moved back to a working day.
 *
 * A term for named kinds of bodies (parties, organizations …) goes before the term for everybody.
 */
export const ReplyTerm = Schema.Struct({
  for: Schema.Literals(["plenary", "ordinary"]),
  /** The kinds of bodies whose proposals it is for; all proposers if absent. */
  of: Schema.optionalKey(Schema.NonEmptyArray(Kind)),
  from: Schema.Literals(["handover", "sessionClose"]),
  months: Months,
  /** The day of the year that takes the place of the months; one that has passed falls in the next year. */
  until: Schema.optionalKey(MonthDay),
  /** The article of the committee's own rule, where it prints one. */
  article
})
export type ReplyTerm = typeof ReplyTerm.Type

/** One extension (延期), asked for with a reason and approved: how many months at most, and the months from the start that nothing may pass. */
export const Extension = Schema.Struct({ months: Months, absoluteMonths: Months, article })
export type Extension = typeof Extension.Type

/** When a co-handler's opinion is due with the lead: months after handover, or days before the reply is due. */
export const CoOpinion = Schema.TaggedUnion({ AfterHandover: { months: Months, article }, BeforeReply: { days: Days, article } })
export type CoOpinion = typeof CoOpinion.Type

/** A rung of the escalation ladder: so many days before (negative) or after the reply is due, who is told, and by what means. */
export const Rung = Schema.Struct({
  id: Code,
  name: Name,
  days: Schema.Int.check(Schema.isBetween({ minimum: -120, maximum: 366 })),
  in: Schema.Literals(["days", "workingDays"]),
  means: Schema.Literals(["notice", "call", "visit", "document"]),
  to: Schema.NonEmptyArray(Schema.Literals(["handlingUnit", "proposalsStaff", "leader", "proposer"]))
})
export type Rung = typeof Rung.Type

/** Which consultations (办理协商) a reply needs before it counts: the phases, how many at least, and whether one is face to face; the first within so many working days of the handover. */
export const Consultation = Schema.Struct({
  phases: Schema.Array(Schema.Literals(["before", "during", "after"])),
  least: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 })),
  faceToFace: Schema.Boolean,
  firstWithin: Schema.optionalKey(Days),
  article
})
export type Consultation = typeof Consultation.Type

/** What stands on the letter of a reply besides its text: its number in the unit's series, who signed it, whom to call, at what number. */
export const LetterPart = Schema.Literals(["document", "signedBy", "contact", "phone"])
export type LetterPart = typeof LetterPart.Type

/** What the letter of every reply bears (公文格式). */
export const Letter = Schema.Struct({
  bears: Schema.NonEmptyArray(LetterPart),
  /** How many days after a reply was written the people its letter names are forgotten (个人信息保护法第十九条); when somebody asks if absent. */
  keeps: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 30, maximum: 3_660 }))),
  article
})
export type Letter = typeof Letter.Type

/** Within how many days an objection to an assignment is answered (广州：七日内); after them those who lead are told. */
export const Disputes = Schema.Struct({ answerWithin: Days, article })
export type Disputes = typeof Disputes.Type

const AFew = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 }))

/** How many proposals the head of every handling unit leads in person in a year, and within how many days of the handover the unit says so in writing, where a day is set (广州：至少一件，十日内书面告知). */
export const LedByHead = Schema.Struct({ aYear: AFew, toldWithin: Schema.optionalKey(Days), article })
export type LedByHead = typeof LedByHead.Type

/** How many key proposals each of those who hold one of the positions leads in a calendar year (四川：每位领导至少领办一件); nobody is refused anything for it. */
export const LedByLeader = Schema.Struct({ of: Schema.NonEmptyArray(Position), aYear: AFew, article })
export type LedByLeader = typeof LedByLeader.Type

/** How many visits at a members' station or studio (委员工作室) the supervision of each key proposal has at least (呼和浩特：至少一次). */
export const StationVisits = Schema.Struct({ least: AFew, article })
export type StationVisits = typeof StationVisits.Type

/** How long a unit has to reply to what is handed over as urgent (急办), from the handover: never longer than it has to reply to others. */
export const Urgent = Schema.Struct({ within: Days, in: Schema.Literals(["days", "workingDays", "months"]), article })
export type Urgent = typeof Urgent.Type

/** Within how many days of the closing of the session its plenary proposals are handed over (交办会), and of their filing the ordinary ones, which have no such day if absent. */
export const HandingOver = Schema.Struct({ within: Days, ordinaryWithin: Schema.optionalKey(Days), in: Schema.Literals(["days", "workingDays"]), article })
export type HandingOver = typeof HandingOver.Type

/** How often a promise past its day is asked for again, in days. */
export const Promises = Schema.Struct({ askEvery: Days, article })
export type Promises = typeof Promises.Type
