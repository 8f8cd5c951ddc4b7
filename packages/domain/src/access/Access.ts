import { Schema } from "effect"
import * as Committee from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"

/** What a person does in one committee; what each role may ask for stands in the contract. */
export const Role = Schema.Literals(["member", "proposalsStaff", "handlingUnit", "leader", "liaisonStaff", "evaluator", "office", "auditor"])
export type Role = typeof Role.Type

/** One role held in one committee, for a member with the member's id and for a unit's officer with the unit's. */
export const Seat = Schema.Struct({
  committee: Committee.Id,
  role: Role,
  member: Schema.optionalKey(Member.Id),
  unit: Schema.optionalKey(Unit.Id)
})
export type Seat = typeof Seat.Type
