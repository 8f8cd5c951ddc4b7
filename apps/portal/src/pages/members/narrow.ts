import { type Body, type Day, Member } from "@jianyan/domain"
import type { CommitteeApi } from "@jianyan/contract"

/** How the register is narrowed; every part may be left out. */
export interface Narrowing {
  readonly q?: string | undefined
  readonly sector?: string | undefined
  readonly specialCommittee?: string | undefined
  readonly group?: string | undefined
  readonly standing?: string | undefined
}

/** The bodies a register is narrowed by. */
export type Kind = "sector" | "specialCommittee" | "group"

const isStanding = (member: Member.Member, on: Day.Day): boolean => Member.positionsOn(member, on).includes("standing")

const fits = (member: CommitteeApi.Seated, given: Narrowing, on: Day.Day): boolean =>
  (given.q === undefined || (member.name ?? "").includes(given.q.trim())) &&
  (given.sector === undefined || member.sector === given.sector) &&
  (given.specialCommittee === undefined || member.specialCommittee === given.specialCommittee) &&
  (given.group === undefined || member.group === given.group) &&
  (given.standing !== "yes" || isStanding(member, on))

/** Keeps the members who sit on a day and fit all that is given, in order of name. */
export const narrow = (members: ReadonlyArray<CommitteeApi.Seated>, given: Narrowing, on: Day.Day): ReadonlyArray<CommitteeApi.Seated> =>
  members
    .filter((member) => Member.sits(member, on) && fits(member, given, on))
    .sort((one, other) => (one.name ?? one.id).localeCompare(other.name ?? other.id, "zh-CN"))

/** Counts the members of each body of a kind, over everything the other conditions keep. */
export const countBy = (kind: Kind, members: ReadonlyArray<CommitteeApi.Seated>, given: Narrowing, on: Day.Day): ReadonlyMap<Body.Id, number> => {
  const counts = new Map<Body.Id, number>()
  for (const member of narrow(members, { ...given, [kind]: undefined }, on)) {
    const body = member[kind]
    if (body !== undefined) counts.set(body, (counts.get(body) ?? 0) + 1)
  }
  return counts
}
