import { HashMap, Option } from "effect"
import type { Kind } from "../../body/Body.ts"
import type { Policy } from "../../committee/Policy.ts"
import type { House } from "../../house/House.ts"
import * as Member from "../../member/Member.ts"
import type { Proposal } from "../../proposal/Proposal.ts"
import { bodies } from "../../proposal/Proposer.ts"
import type { Fact } from "../Fact.ts"
import type { Role } from "../Rulebook.ts"
import { ofActivity } from "./ofActivity.ts"
import { ofAppraisal } from "./ofAppraisal.ts"
import { ofMeeting } from "./ofMeeting.ts"
import { ofProposal } from "./ofProposal.ts"

/** A sector, special committee, group or station in the place of a member: what kind it is, and its own records. */
export interface Organised {
  readonly id: Member.Id
  readonly roles: ReadonlyArray<Role>
  readonly facts: ReadonlyArray<Fact>
}

const roleOf: Readonly<Partial<Record<Kind, Role>>> = { sector: "sector", specialCommittee: "committee", group: "group", jointGroup: "group" }

/** Says what a proposal and its evaluation are to each of the bodies that stand behind it, the one that leads first, as to members who sign jointly. */
const ofBodies = (proposal: Proposal, { appraisals }: Pick<House, "appraisals">, policy: Policy): ReadonlyArray<Fact> => {
  const [first, ...others] = bodies(proposal.proposer).map((id) => Member.Id.make(id))
  if (first === undefined) return []
  const signed: Proposal = { ...proposal, proposer: { _tag: "Members", first, with: others.map((member) => ({ member, answer: "signed" })) } }
  return [...ofProposal(signed, policy), ...Option.match(HashMap.get(appraisals, proposal.id), { onNone: () => [], onSome: (it) => ofAppraisal(it, signed, policy) })]
}

/** Lists the bodies and stations a rulebook of groups assesses, in order of id: what each organised, and the proposals it put in its own name, alone or jointly. */
export const ofOrganisers = (house: House): ReadonlyArray<Organised> => {
  const found = new Map<string, Array<Fact>>()
  const add = (id: string, of: (id: Member.Id) => ReadonlyArray<Fact>) => found.set(id, [...found.get(id) ?? [], ...of(Member.Id.make(id))])
  for (const activity of HashMap.values(house.activities)) {
    add(activity.organiser._tag === "Station" ? activity.organiser.station : activity.organiser.body, (id) => ofActivity({ ...activity, members: [id] }))
  }
  for (const meeting of HashMap.values(house.meetings)) {
    if (meeting.organiser !== undefined) add(meeting.organiser, (member) => ofMeeting({ ...meeting, attendance: [{ member, state: "present", halfDays: meeting.halfDays }] }))
  }
  for (const proposal of HashMap.values(house.proposals)) {
    if (Option.isSome(house.committee)) for (const fact of ofBodies(proposal, house, house.committee.value.policy)) found.set(fact.member, [...found.get(fact.member) ?? [], fact])
  }
  const organised = (id: string, role: Role): Organised => ({ id: Member.Id.make(id), roles: [role], facts: found.get(id) ?? [] })
  return [
    ...[...HashMap.values(house.bodies)].flatMap(({ dissolved, id, kind }) => {
      const role = roleOf[kind]
      return dissolved || role === undefined ? [] : [organised(id, role)]
    }),
    ...[...HashMap.values(house.stations)].filter(({ closed }) => !closed).map(({ id }) => organised(id, "station"))
  ].sort((one, other) => one.id < other.id ? -1 : 1)
}
