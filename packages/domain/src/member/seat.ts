import type { DateTime } from "effect"
import type * as Body from "../body/Body.ts"
import type { Day } from "../committee/Day.ts"
import type * as Member from "./Member.ts"
import type { Of } from "./MemberEvent.ts"

/** Where a member sits in a term. */
export interface Seat {
  readonly term: number
  readonly sector: Body.Id
  readonly specialCommittee?: Body.Id
  readonly group?: Body.Id
  /** The level whose member it is, where that is above this committee's. */
  readonly level?: Member.Level
  readonly from: Day
}

/** Seats a member in a term on behalf of a sector. */
export const seat = (member: Member.Id, given: Seat, at: DateTime.Utc): Of<"MemberSeated"> => ({ _tag: "MemberSeated", member, ...given, at })
