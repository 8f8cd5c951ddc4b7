import { Schema } from "effect"
import { Day } from "../committee/Day.ts"
import * as Points from "./Points.ts"
import { Role } from "./Rulebook.ts"
import { Per } from "./Year.ts"

const at = { at: Schema.String }

/**
 * Something in a rulebook that will not do what its author means; `at` is the item, block, gate, grade, quota or consequence it stands at.
 *
 * `UnknownArticle` names an article the rulebook does not have, `NoArticle` an item or gate without one, `IdleArticle` an
 * article said to be a rule that nothing in the rulebook stands on. `DuplicateId` is a name given twice.
 * `UnknownException` is an `except` that names no earlier item, `UnknownGrade` a gate that forbids a grade there is not,
 * or a quota or consequence about one. `UnknownGate` is a duty that a place or a consequence names and that is not there,
 * `UnknownBlock` a block by which a quota would tell equal totals apart.
 * `IdleCap` and `IdleFloor` are bounds that no records could ever reach (`reach` is how far they get).
 * `UnreachableGrade` asks somebody of a role for more than the table can bring. `DeadFilter` is a value that the records
 * asked for can never have. `RoleWithoutItem` has a role but nothing for it, `UndeclaredRole` something for a role it does
 * not declare. `QuotaMisfit` asks for more in a period than the days or occasions in it allow.
 * `GradeOutOfOrder` stands below a grade that asks for as little, `NoLowestGrade` leaves low totals without a grade.
 * `IdleGate` is a duty that nothing follows from, `IdleConsequence` one of a total that every year stays below (`always`) or none.
 * `EmptyEdition` ends before it begins. `WindowGap` and `WindowOverlap` are days that no, or more than one, of two like items counts;
 * `EditionGap` and `EditionOverlap` days on which no edition is in force, or two say they are.
 *
 * The others are found by trying the rulebook on records made up for it. `DeadItem` never moves a point. `PaidTwice` is one record paid under two items:
 * for the same thing where they are `alike`, for having become more where not; `LinkedTwice` is one paper paid in two shapes.
 * `CapAlwaysBites` cuts even the smallest thing done under an `item`, `FloorAlwaysHolds` even nothing at all. `UnreachedGrade` was not reached by any records tried
 * (`best` is how far they came), and `RoleCannotPass` means none but the lowest was. `FreeGrade` is had for doing nothing, `OneThingEnough` for
 * repeating one thing. `BonusAboveDuty` is an add-on that outweighs `duty`, all that does not grow with repetition. `MoreLowers` takes points or the grade
 * from who does more, `FaultPays` gives some for absence, lateness or a breach, `OrderMatters` lets the order of days decide. `BelowZero` lets a total fall under nothing. `JointPaysMore`
 * pays the people of a joint record more `together` than one `alone`.
 */
export const Finding = Schema.TaggedUnion({
  UnknownArticle: { ...at, article: Schema.String },
  NoArticle: at,
  IdleArticle: at,
  DuplicateId: { ...at, among: Schema.Literals(["articles", "table", "gates", "grades", "quotas", "consequences"]) },
  UnknownException: { ...at, item: Schema.String },
  UnknownGrade: { ...at, grade: Schema.String },
  UnknownGate: { ...at, gate: Schema.String },
  UnknownBlock: { ...at, block: Schema.String },
  IdleCap: { ...at, cap: Points.Points, reach: Points.Points },
  IdleFloor: { ...at, floor: Points.Points, reach: Points.Points },
  UnreachableGrade: { ...at, from: Points.Points, role: Role, reach: Points.Points },
  DeadFilter: { ...at, field: Schema.String, value: Schema.String },
  RoleWithoutItem: { role: Role },
  UndeclaredRole: { ...at, role: Role },
  QuotaMisfit: { ...at, per: Per, possible: Schema.Int, need: Schema.Int },
  GradeOutOfOrder: at,
  NoLowestGrade: {},
  IdleGate: at,
  IdleConsequence: { ...at, points: Points.Points, always: Schema.Boolean },
  EmptyEdition: at,
  WindowGap: { ...at, other: Schema.String, from: Day, to: Day },
  WindowOverlap: { ...at, other: Schema.String, from: Day, to: Day },
  EditionGap: { ...at, other: Schema.String, from: Day, to: Day },
  EditionOverlap: { ...at, other: Schema.String, from: Day, to: Day },
  DeadItem: at,
  PaidTwice: { ...at, other: Schema.String, alike: Schema.Boolean },
  LinkedTwice: { ...at, other: Schema.String },
  CapAlwaysBites: { ...at, item: Schema.String, cap: Points.Points },
  FloorAlwaysHolds: { ...at, floor: Points.Points },
  UnreachedGrade: { ...at, role: Role, from: Points.Points, best: Points.Points },
  RoleCannotPass: { role: Role, best: Points.Points },
  FreeGrade: { ...at, role: Role },
  OneThingEnough: { ...at, grade: Schema.String, times: Schema.Int },
  BonusAboveDuty: { ...at, duty: Points.Points },
  MoreLowers: { ...at, role: Role },
  FaultPays: at,
  OrderMatters: at,
  BelowZero: { ...at, role: Role },
  JointPaysMore: { ...at, alone: Points.Points, together: Points.Points }
})
export type Finding = typeof Finding.Type
