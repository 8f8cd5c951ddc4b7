import type { Day } from "../../committee/Day.ts"
import { type Member, positionsOn } from "../../member/Member.ts"
import type { Role } from "../Rulebook.ts"

/** Lists the roles by which a rulebook may tell a member apart, as they were held on a day. */
export const roles = (member: Member, on: Day): ReadonlyArray<Role> => {
  const held = positionsOn(member, on)
  return [
    "member",
    ...(held.includes("standing") ? ["standing" as const] : []),
    ...(held.some((position) => position === "chairperson" || position === "viceChairperson" || position === "secretaryGeneral") ? ["chairpersons" as const] : []),
    ...(held.includes("convenor") ? ["convenor" as const] : [])
  ]
}
