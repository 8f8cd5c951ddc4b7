import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import { Name } from "../committee/Name.ts"

/** Identifies a handling unit (承办单位) across its names. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Unit.Id"))
export type Id = typeof Id.Type

/** A name a unit has borne from a day on. */
export const Named = Schema.Struct({ name: Name, from: Day })
export type Named = typeof Named.Type

/** The kinds of handling units, in the order in which they are listed: departments of the Party and of the government, counties and districts, courts and procuratorates, enterprises and institutions, and others. */
export const kinds = ["party", "government", "county", "judicial", "enterprise", "other"] as const

/** Of which kind a handling unit is. */
export const Kind = Schema.Literals(kinds)
export type Kind = typeof Kind.Type

/** A handling unit with its names, the latest last; its kind where somebody told it. */
export const Unit = Schema.Struct({ id: Id, names: Schema.NonEmptyArray(Named), kind: Schema.optionalKey(Kind), closed: Schema.optionalKey(Day) })
export type Unit = typeof Unit.Type

/** The committee knows no such unit. */
export class NotFound extends Schema.TaggedError<NotFound>()("Unit.NotFound", { unit: Id }) {}

/** Gives the name a unit bore on a day, its first name for any earlier day. */
export const nameOn = (self: Unit, on: Day): Name => (self.names.filter((named) => named.from <= on).at(-1) ?? self.names[0]).name
