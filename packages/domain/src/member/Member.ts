import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"

/** Identifies a member (政协委员) across terms; the name lives in the register, never in an event. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Member.Id"))
export type Id = typeof Id.Type

/** The level of the CPPCC somebody is a member at who lives here and is a member of no level here: of the city 市政协, of the province 省政协, of the national committee 全国政协. */
export const Level = Schema.Literals(["city", "province", "national"])
export type Level = typeof Level.Type

/** A position a member may hold: 常委, 主席会议成员 (chairperson, vice chairperson, secretary-general), 召集人. */
export const Position = Schema.Literals(["standing", "chairperson", "viceChairperson", "secretaryGeneral", "convenor"])
export type Position = typeof Position.Type

/** A position held from a day, and until a day once left. */
export const Holding = Schema.Struct({ position: Position, from: Day, until: Schema.optionalKey(Day) })
export type Holding = typeof Holding.Type

/** A body a member heads (负责人) from a day, and until a day once another does; the head signs in its name. */
export const Headship = Schema.Struct({ body: Body.Id, from: Day, until: Schema.optionalKey(Day) })
export type Headship = typeof Headship.Type

/** A member of a committee in one term: sector, special committee, group, positions, and the days these hold. */
export const Member = Schema.Struct({
  id: Id,
  term: Schema.Int,
  sector: Body.Id,
  specialCommittee: Schema.optionalKey(Body.Id),
  group: Schema.optionalKey(Body.Id),
  positions: Schema.Array(Holding),
  heads: Schema.optionalKey(Schema.Array(Headship)),
  /** A level above this committee's, whose own committee evaluates the member; this committee's if absent. */
  level: Schema.optionalKey(Level),
  from: Day,
  until: Schema.optionalKey(Day)
})
export type Member = typeof Member.Type

/** The committee has no such member; none is named where the account that asks sits as no member. */
export class NotFound extends Schema.TaggedError<NotFound>()("Member.NotFound", { member: Schema.optionalKey(Id) }) {}

/** The member is evaluated by the committee of another level, and has no sheet, no total and no grade here. */
export class EvaluatedElsewhere extends Schema.TaggedError<EvaluatedElsewhere>()("Member.EvaluatedElsewhere", { member: Id, level: Level }) {}

/** Tells whether a member sits on a day. */
export const sits = (self: Member, on: Day): boolean => self.from <= on && (self.until === undefined || on < self.until)

/** Lists the positions a member holds on a day. */
export const positionsOn = (self: Member, on: Day): ReadonlyArray<Position> =>
  self.positions.filter((held) => held.from <= on && (held.until === undefined || on < held.until)).map((held) => held.position)

/** Tells whether a member heads a body on a day: by headship, or as the convenor of the group the member belongs to. */
export const isHead = (self: Member, body: Pick<Body.Body, "id" | "kind">, on: Day): boolean =>
  (self.heads ?? []).some((held) => held.body === body.id && held.from <= on && (held.until === undefined || on < held.until))
  || (body.kind === "group" && self.group === body.id && positionsOn(self, on).includes("convenor"))
