import { Result, Schema } from "effect"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import type * as Committee from "../committee/Committee.ts"
import { Role, type Seat } from "./Access.ts"

/** What a person is to do in a committee: one or more roles, as which member, for which unit. */
export const Grant = Schema.Struct({
  roles: Schema.NonEmptyArray(Role).check(Schema.isUnique()),
  member: Schema.optionalKey(Member.Id),
  unit: Schema.optionalKey(Unit.Id)
})
export type Grant = typeof Grant.Type

/** The role of a member or a unit's officer does not say whose it is, or a member or unit is named without that role. */
export class SeatUnfit extends Schema.TaggedError<SeatUnfit>()("Access.SeatUnfit", { role: Schema.Literals(["member", "handlingUnit"]) }) {}

/** Turns what is granted into the seats it makes in a committee, one a role; refuses a role that does not say whose it is. */
export const seatsOf = (committee: Committee.Id, { member, roles, unit }: Omit<Grant, "roles"> & { readonly roles: ReadonlyArray<Role> }): Result.Result<ReadonlyArray<Seat>, SeatUnfit> => {
  if (roles.includes("member") !== (member !== undefined)) return Result.fail(new SeatUnfit({ role: "member" }))
  if (roles.includes("handlingUnit") !== (unit !== undefined)) return Result.fail(new SeatUnfit({ role: "handlingUnit" }))
  return Result.succeed(roles.map((role) => ({
    committee, role,
    ...(role === "member" && member !== undefined && { member }),
    ...(role === "handlingUnit" && unit !== undefined && { unit })
  })))
}
