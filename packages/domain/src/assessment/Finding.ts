import { Schema } from "effect"
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
  NoLowestGrade: {}
})
export type Finding = typeof Finding.Type
