import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Name } from "../committee/Name.ts"
import * as Member from "../member/Member.ts"

/** Identifies a station or studio. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Station.Id"))
export type Id = typeof Id.Type

/** What a station is: of a township or street, of an enterprise, of a sector, or a member's studio (委员工作室). */
export const Kind = Schema.Literals(["township", "enterprise", "sector", "studio"])
export type Kind = typeof Kind.Type

/** A place where members meet people, with its convenors, in a district or for a sector. */
export const Station = Schema.Struct({
  id: Id,
  kind: Kind,
  name: Name,
  district: Schema.optionalKey(Schema.String),
  sector: Schema.optionalKey(Body.Id),
  convenors: Schema.Array(Member.Id),
  closed: Schema.Boolean
})
export type Station = typeof Station.Type

/** There is no such station. */
export class NotFound extends Schema.TaggedError<NotFound>()("Station.NotFound", { id: Id }) {}
