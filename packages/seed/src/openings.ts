import type { Access, Committee, Member, Unit } from "@jianyan/domain"
import type { Opening } from "./Story.ts"

/** The password of every demo account; demo accounts exist only in demo mode, on loopback. */
export const password = "jianyan-demo"

/** Opens the demo accounts: one for every role, and a second member and unit so that two people can be seen to meet; the leader is a member too, as leaders are. */
export const openings = (
  committee: Committee.Id, who: { readonly member: Member.Id; readonly member2: Member.Id; readonly leader: Member.Id; readonly unit: Unit.Id; readonly unit2: Unit.Id }
): ReadonlyArray<Opening> => {
  const seat = (role: Access.Role, more: Partial<Pick<Access.Seat, "member" | "unit">> = {}): Access.Seat => ({ committee, role, ...more })
  const opening = (user: string, displayName: string, ...seats: ReadonlyArray<Access.Seat>): Opening => ({ user, password, displayName, seats })
  return [
    opening("member", "委员甲", seat("member", { member: who.member })),
    opening("member2", "委员乙", seat("member", { member: who.member2 })),
    opening("staff", "提案委工作人员", seat("proposalsStaff")),
    opening("unit", "住建局承办人", seat("handlingUnit", { unit: who.unit })),
    opening("unit2", "教育局承办人", seat("handlingUnit", { unit: who.unit2 })),
    opening("leader", "市政协主席", seat("leader"), seat("member", { member: who.leader })),
    opening("liaison", "联络办工作人员", seat("liaisonStaff")),
    opening("evaluator", "考评工作人员", seat("evaluator")),
    opening("office", "办公室工作人员", seat("office")),
    opening("auditor", "审计员", seat("auditor"))
  ]
}
