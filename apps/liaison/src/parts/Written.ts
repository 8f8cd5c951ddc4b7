import type { Activity } from "@jianyan/domain"
import { Schema } from "effect"

/** What stands in the form of an activity while it is being written: text as typed, complete or not. */
export const Written = Schema.Struct({
  form: Schema.String, topic: Schema.String, on: Schema.String, members: Schema.Array(Schema.String), peopleMet: Schema.String, summary: Schema.String
})
export type Written = typeof Written.Type

/** An empty form for an activity of a day. */
export const blank = (on: string): Written => ({ form: "", topic: "", on, members: [], peopleMet: "", summary: "" })

/** The form as a recorded activity fills it. */
export const of = ({ form, members, on, peopleMet, summary, topic }: Activity.Activity): Written =>
  ({ form, topic, on, members: [...members], peopleMet: String(peopleMet), summary })

/** What the form says, in the shape the contract asks for; whether it fits is for the schema to say. */
export const content = ({ peopleMet, summary, topic, ...rest }: Written): object =>
  ({ ...rest, topic: topic.trim(), peopleMet: wholeNumber(peopleMet), summary: summary.trim() })

/** Reads a whole number as a person types it, with full-width digits too; anything else is not a number. */
export const wholeNumber = (typed: string): number => {
  const plain = typed.trim().replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : Number.NaN
}
