import type { CommitteeApi, Names } from "@jianyan/contract"
import type { Meeting, Member } from "@jianyan/domain"
import { nameIn } from "@jianyan/zone"

/** One member expected at a meeting, with what was recorded. */
export interface Called {
  readonly member: Member.Id
  readonly name: string
  readonly sector: string
  readonly recorded: Meeting.Attendance | undefined
}

/** Calls those expected sector by sector, and within a sector by name. */
export const roll = (meeting: Meeting.Meeting, names: Names, members: ReadonlyArray<CommitteeApi.Seated>, body: (id: string) => string): ReadonlyArray<Called> => {
  const sectors = new Map(members.map((member) => [member.id, member.sector]))
  const recorded = new Map(meeting.attendance.map((one) => [one.member, one]))
  return meeting.expected
    .map((member) => {
      const sector = sectors.get(member)
      return { member, name: nameIn(names, member), sector: sector === undefined ? "" : body(sector), recorded: recorded.get(member) }
    })
    .sort((one, other) => one.sector.localeCompare(other.sector, "zh-CN") || one.name.localeCompare(other.name, "zh-CN"))
}
