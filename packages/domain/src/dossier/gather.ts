import { HashMap } from "effect"
import type { Fact } from "../assessment/Fact.ts"
import { type Sheet, told } from "../assessment/Sheet.ts"
import type { House } from "../house/House.ts"
import type { Member } from "../member/Member.ts"
import { authors } from "../proposal/Proposer.ts"
import type { Dossier } from "./Dossier.ts"

const ofMap = <V extends { readonly id: string }>(map: HashMap.HashMap<V["id"], V>, keep: (one: V) => boolean): ReadonlyArray<V> =>
  [...HashMap.values(map)].filter(keep).sort((one, other) => one.id < other.id ? -1 : 1)

/** Gathers everything a house holds of a member, in order of id, with the facts and sheets made of it. */
export const gather = (house: House, member: Member, facts: Iterable<Fact>, sheets: ReadonlyArray<Sheet>): Dossier => {
  const own = (one: { readonly member: Member["id"] }) => one.member === member.id
  return {
    format: "jianyan/dossier/1",
    member,
    proposals: ofMap(house.proposals, ({ proposer }) => authors(proposer).includes(member.id)).map(({ content, id, number, proposer, stage, submission }) => ({
      id, content, signed: authors(proposer), stage: stage._tag, ...(number === undefined ? {} : { number }), ...(submission === undefined ? {} : { submission })
    })),
    reports: ofMap(house.reports, (report) => report.authors.includes(member.id)),
    meetings: ofMap(house.meetings, ({ expected }) => expected.includes(member.id)).map(({ attendance, halfDays, id, kind, on, title }) => {
      const found = attendance.find(own)
      return { id, kind, title, on, halfDays, ...(found === undefined ? {} : { attendance: found }) }
    }),
    activities: ofMap(house.activities, ({ members }) => members.includes(member.id)).map(({ form, id, on, peopleMet, struck, topic }) => ({ id, form, topic, on, peopleMet, struck })),
    leaves: ofMap(house.leaves, own),
    entries: ofMap(house.entries, own),
    facts: [...facts].filter(own),
    sheets: sheets.map(told),
    objections: ofMap(house.objections, own),
    dutyReports: ofMap(house.dutyReports, own),
    notices: ofMap(house.notices, ({ to }) => to._tag === "Member" && to.member === member.id)
  }
}
