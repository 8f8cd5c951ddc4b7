import { Activity, Meeting } from "@jianyan/domain"
import { Schema } from "effect"

/** What stands in the form of an activity while it is being written: text as typed, complete or not. */
export const Written = Schema.Struct({
  form: Schema.String, topic: Schema.String, on: Schema.String, members: Schema.Array(Schema.String), peopleMet: Schema.String, summary: Schema.String,
  /** Of those expected: who came late, was on leave or absent, and the half days as recorded before. */
  late: Schema.optionalKey(Schema.Array(Schema.String)), onLeave: Schema.optionalKey(Schema.Array(Schema.String)), absent: Schema.optionalKey(Schema.Array(Schema.String)),
  roll: Schema.optionalKey(Schema.Array(Activity.Called))
})
export type Written = typeof Written.Type

/** An empty form for an activity of a day. */
export const blank = (on: string): Written => ({ form: "", topic: "", on, members: [], peopleMet: "", summary: "" })

type Stands = "present" | "late" | "leave" | "absent"

/** Under what a member stands in the form: among those there, or those away. */
const standsOf = (marks: ReadonlyArray<Meeting.State>): Stands =>
  marks.some(Meeting.wasThere) ? (marks.includes("late") ? "late" : "present") : marks.includes("leave") ? "leave" : "absent"

/** The form as a recorded activity fills it. */
export const of = ({ form, members, on, peopleMet, roll, summary, topic }: Activity.Activity): Written => {
  const called = (state: Stands) => (roll ?? []).filter(({ marks }) => standsOf(marks) === state).map(({ member }) => member)
  return { form, topic, on, members: [...members], peopleMet: String(peopleMet), summary, ...(roll === undefined ? {} : { roll, late: called("late"), onLeave: called("leave"), absent: called("absent") }) }
}

/** The roll the form calls: nobody is called where nobody was late or away. */
const rollOf = ({ absent = [], late = [], members, onLeave = [], roll = [] }: Written): object => {
  if (absent.length + late.length + onLeave.length === 0) return {}
  const held = roll[0]?.marks.length ?? 1
  const called = (member: string, state: Stands) => {
    const before = roll.find((one) => one.member === member)?.marks
    return { member, marks: before !== undefined && standsOf(before) === state ? before : Array.from({ length: held }, (_, place) => state === "late" && place > 0 ? "present" : state) }
  }
  return { roll: [...members.map((member) => called(member, late.includes(member) ? "late" : "present")), ...onLeave.map((member) => called(member, "leave")), ...absent.map((member) => called(member, "absent"))] }
}

/** What the form says, in the shape the contract asks for; whether it fits is for the schema to say. */
export const content = (written: Written): object => {
  const { form, members, on, peopleMet, summary, topic } = written
  return { form, members, on, topic: topic.trim(), peopleMet: wholeNumber(peopleMet), summary: summary.trim(), ...rollOf(written) }
}

/** Reads a whole number as a person types it, with full-width digits too; anything else is not a number. */
export const wholeNumber = (typed: string): number => {
  const plain = typed.trim().replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : Number.NaN
}
