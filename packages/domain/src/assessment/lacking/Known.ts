import { HashMap } from "effect"
import type { House } from "../../house/House.ts"
import type * as Member from "../../member/Member.ts"
import type { Kind } from "../Fact.ts"
import { type Days, holds } from "../Year.ts"

/** What organisers have recorded: by this, a member who did nothing is told apart from one of whom nobody has recorded anything. */
export interface Known {
  /** Tells whether those who record such things of a member have recorded anything over some days. */
  readonly recorded: (member: Member.Id, kind: Kind, days: Days) => boolean
}

/** Kinds of record that an organiser makes (谁组织谁记录); what members submit themselves is known when there is none. */
const organised: ReadonlyArray<Kind> = ["activity", "contact", "deed"]

/** Reads what organisers have recorded in a house: the organisers a member has worked with or convenes, all of them for a member without any; meetings by those the member was expected at. */
export const knownOf = ({ activities, meetings, stations }: Pick<House, "activities" | "meetings" | "stations">): Known => {
  const days = new Map<string, Array<string>>(), of = new Map<Member.Id, Set<string>>()
  const works = (member: Member.Id, organiser: string) => void of.set(member, (of.get(member) ?? new Set()).add(organiser))
  for (const { id, convenors } of HashMap.values(stations)) for (const member of convenors) works(member, id)
  for (const { members, on, organiser, struck } of HashMap.values(activities)) {
    const name = organiser._tag === "Station" ? organiser.station : organiser.body
    if (struck) continue
    days.set(name, [...(days.get(name) ?? []), on])
    for (const member of members) works(member, name)
  }
  const silent = new Map<Member.Id, Array<string>>(), met = new Map<Member.Id, Array<string>>()
  for (const { attendance, expected, on } of HashMap.values(meetings)) {
    for (const member of expected) {
      const to = attendance.length === 0 ? silent : met
      to.set(member, [...(to.get(member) ?? []), on])
    }
  }
  const within = (days: Days) => (on: string) => holds(days, on as Days["from"])
  return {
    recorded: (member, kind, span) => {
      if (kind === "meeting") return (met.get(member) ?? []).some(within(span)) || !(silent.get(member) ?? []).some(within(span))
      if (!organised.includes(kind)) return true
      const organisers = [...(of.get(member) ?? days.keys())]
      return organisers.some((organiser) => (days.get(organiser) ?? []).some(within(span)))
    }
  }
}
