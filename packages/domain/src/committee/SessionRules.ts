import { Schema } from "effect"
import { Kind } from "../body/Body.ts"
import { Level } from "../member/Member.ts"

/** When a session begins to receive: months before it opens (阜阳 2019), or once a day of the year is over (全国政协：12 月 5 日之后). */
export const WindowOpening = Schema.TaggedUnion({
  MonthsBefore: { months: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })) },
  AfterDay: { month: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 12 })), day: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 28 })) }
})
export type WindowOpening = typeof WindowOpening.Type

/** The window in which a session receives plenary proposals: when it opens, and on which day of the session, the first being 1, and at what time it closes. */
export const Window = Schema.Struct({
  opens: WindowOpening,
  closes: Schema.Struct({ day: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 31 })), time: Schema.String.check(Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/u)) }),
  article: Schema.optionalKey(Schema.String)
})
export type Window = typeof Window.Type

/** Which kinds of bodies put proposals only while the plenary's window is open, the others at any time; and the members of which talk a proposal over before their head signs it, none if absent. */
export const Collective = Schema.Struct({ onlyInWindow: Schema.Array(Kind), talkedOver: Schema.optionalKey(Schema.NonEmptyArray(Kind)), article: Schema.optionalKey(Schema.String) })
export type Collective = typeof Collective.Type

/** Between which kinds of bodies proposals are put jointly (联合提案), such as parties, organizations and special committees in Guangzhou. */
export const Jointly = Schema.Struct({ between: Schema.NonEmptyArray(Kind), article: Schema.optionalKey(Schema.String) })
export type Jointly = typeof Jointly.Type

/** Of which kinds of bodies the seal must be under a proposal before it is filed. */
export const Seals = Schema.Struct({ of: Schema.NonEmptyArray(Kind), article: Schema.optionalKey(Schema.String) })
export type Seals = typeof Seals.Type

/** Members of which levels above who live here may propose here, such as national members in Shanghai and city members in Qingpu. */
export const UpperLevels = Schema.Struct({ levels: Schema.NonEmptyArray(Level), article: Schema.optionalKey(Schema.String) })
export type UpperLevels = typeof UpperLevels.Type
