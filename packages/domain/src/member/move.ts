import type { DateTime } from "effect"
import type * as Body from "../body/Body.ts"
import type * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** Moves a member to another sector, special committee or group. */
export const move = (
  self: Member.Member, to: { readonly sector?: Body.Id; readonly specialCommittee?: Body.Id; readonly group?: Body.Id }, at: DateTime.Utc
): Of<"MemberMoved"> => ({ _tag: "MemberMoved", member: self.id, ...to, at })
