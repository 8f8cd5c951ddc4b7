import type { CommitteeApi } from "@jianyan/contract"
import { type Body, Day, Member } from "@jianyan/domain"
import { Schema } from "effect"
import { instantOf, type Moment } from "../../parts/Moment.ts"
import { paper } from "../../words/paper.ts"
import { blank as unwritten, Manuscript } from "../write/Manuscript.ts"

/** What stands in the form while a paper is entered: the text, who signed it, in whose name, and when it came. */
export const Sheet = Schema.Struct({
  ...Manuscript.fields,
  collective: Schema.Boolean,
  first: Schema.optionalKey(Member.Id),
  received: Schema.Struct({ day: Schema.String, time: Schema.String })
})
export type Sheet = typeof Sheet.Type

/** A form nothing was entered in. */
export const blank: Sheet = { ...unwritten, collective: false, received: { day: "", time: "" } }

/** The day a paper came, or another day while it is not known. */
export const dayOf = ({ day }: Moment, otherwise: Day.Day): Day.Day => Schema.is(Day.Day)(day) ? day : otherwise

/** The members who headed a body on a day. */
export const headsOf = (members: ReadonlyArray<CommitteeApi.Seated>, body: Body.Body | undefined, on: Day.Day): ReadonlyArray<CommitteeApi.Seated> =>
  body === undefined ? [] : members.filter((member) => Member.isHead(member, body, on))

/** Says what a paper still lacks beside its text, each with its field. */
export const lacking = ({ body, collective, first, received }: Sheet): ReadonlyArray<{ readonly name: string; readonly message: string }> => [
  ...(instantOf(received) === undefined ? [{ name: "received", message: paper("needs.received") }] : []),
  ...(collective && body === undefined ? [{ name: "body", message: paper("needs.body") }] : []),
  ...(first === undefined ? [{ name: "first", message: collective ? paper("needs.head") : paper("needs.first") }] : [])
]
