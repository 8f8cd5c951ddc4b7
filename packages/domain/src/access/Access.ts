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

/** No account of the committee has this id. */
export class NotFound extends Schema.TaggedError<NotFound>()("Account.NotFound", { account: Schema.String }) {}

/** Another account signs in by this name; names are compared without regard to case or width. */
export class UserTaken extends Schema.TaggedError<UserTaken>()("Account.UserTaken", { user: Schema.String }) {}

/** A sign-in name is not 2 to 40 letters, digits, dots, hyphens or underscores beginning with a letter or digit. */
export class UserMalformed extends Schema.TaggedError<UserMalformed>()("Account.UserMalformed", { user: Schema.String }) {}

/** Another account is this member already: nobody acts in a member's name by a second way in. */
export class MemberSeated extends Schema.TaggedError<MemberSeated>()("Account.MemberSeated", { member: Member.Id, user: Schema.String }) {}

/** The account is that of the one who asks: nobody gives roles to themselves, or takes them. */
export class Own extends Schema.TaggedError<Own>()("Account.Own", { account: Schema.String }) {}

/** The account opens the door of another committee too, so no office gives it a password alone. */
export class SeatedElsewhere extends Schema.TaggedError<SeatedElsewhere>()("Account.SeatedElsewhere", { account: Schema.String }) {}
