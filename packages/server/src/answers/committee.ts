import type { CommitteeApi } from "@jianyan/contract"
import type { Committee, Proposal } from "@jianyan/domain";
import { Day, type House, Member } from "@jianyan/domain"
import { type Living, type Seated, Houses, Index, holds, Members, Visitor, waits, whats } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { mentioned } from "./proposals/row.ts"
import { waitingElsewhere } from "./waitingElsewhere.ts"

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, committee: Option.getOrThrow(house.committee) }
})

const seatedWithName = (members: ReadonlyArray<Member.Member>, names: Readonly<Record<string, string>>): ReadonlyArray<CommitteeApi.Seated> =>
  members.map((member) => {
    const name = names[member.id]
    return name === undefined ? member : { ...member, name }
  })

/** The day something waits for: that of a look back, otherwise that of the reply. */
const dueOf = ({ followUps, stage }: Proposal.Proposal, what: CommitteeApi.Waiting["what"]): Day.Day | undefined =>
  what === "followUp" ? followUps.findLast((one) => one.answer === undefined)?.until : "handling" in stage ? stage.handling.deadline.day : undefined

const about = (proposal: Proposal.Proposal, what: CommitteeApi.Waiting["what"]) => {
  const due = dueOf(proposal, what)
  return { id: proposal.id, title: proposal.content.title, ...(due === undefined ? {} : { due }) }
}

const waiting = (house: House.House, committee: Committee.Committee, visitor: Seated, at: DateTime.Utc, found: ReadonlyArray<Proposal.Proposal>): ReadonlyArray<CommitteeApi.Waiting> => {
  const today = Day.of(at)
  const lead = (it: Proposal.Proposal) => it.stage._tag === "Merged" ? Option.getOrUndefined(HashMap.get(house.proposals, it.stage.into)) : undefined
  const byWhat = Map.groupBy(found, (it) => waits(it, visitor, lead(it), committee.policy, at))
  const overdue = holds(visitor, "proposalsStaff", "handlingUnit")
    ? found.filter((it) => (it.stage._tag === "HandedOver" || it.stage._tag === "Accepted") && it.stage.handling.deadline.day < today)
    : []
  const meetings = holds(visitor, "office", "liaisonStaff") ? [...HashMap.values(house.meetings)].filter((meeting) => meeting.attendance.length === 0 && meeting.on <= today) : []
  return [
    ...whats.map((what) => ({ what, count: byWhat.get(what)?.length ?? 0, first: (byWhat.get(what) ?? []).slice(0, 3).map((it) => about(it, what)) })),
    { what: "overdue", count: overdue.length, first: overdue.slice(0, 3).map((it) => about(it, "overdue")) },
    { what: "recordAttendance", count: meetings.length, first: meetings.slice(0, 3).map(({ id, on, title }) => ({ id, title, due: on })) }
  ]
}

/** Answers what is asked of the committee itself. */
export const committee = {
  committee: () => Effect.map(here, ({ committee }) => committee),
  bodies: () => Effect.map(here, ({ house }) => [...HashMap.values(house.bodies)].sort((one, other) => one.id < other.id ? -1 : 1)),
  units: () => Effect.map(here, ({ house }) => [...HashMap.values(house.units)].sort((one, other) => one.id < other.id ? -1 : 1)),
  members: () =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const members = [...HashMap.values(house.members)].sort((one, other) => one.id < other.id ? -1 : 1)
      return seatedWithName(members, yield* People.use((people) => people.named(visitor.committee, members.map((it) => it.id))))
    }),
  member: ({ id }: { readonly id: Member.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const found = HashMap.get(house.members, id)
      if (Option.isNone(found)) return yield* new Member.NotFound({ member: id })
      const [member = found.value] = seatedWithName([found.value], yield* People.use((people) => people.named(visitor.committee, [id])))
      return member
    }),
  registerUpper: (given: Living) =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      const id = yield* newId, member = yield* Members.use((it) => it.registerUpper(Member.Id.make(id), given))
      yield* People.use((people) => people.again(committee))
      return { member }
    }),
  endStay: ({ id, until }: { readonly id: Member.Id; readonly until: Day.Day }) => Effect.as(Members.use((it) => it.endStay(id, until)), null),
  today: () =>
    Effect.gen(function*() {
      const { committee, house, visitor } = yield* here
      const at = yield* DateTime.now, on = Day.of(at)
      const found = yield* Index.use((index) => index.proposals(visitor, { limit: 1_000_000, sort: "due" }))
      const rows = [...waiting(house, committee, visitor, at, found.proposals), ...yield* waitingElsewhere(house, visitor, on)].filter((row) => row.count > 0)
      return { on, waiting: rows, names: yield* People.use((people) => people.named(visitor.committee, found.proposals.slice(0, 50).flatMap(mentioned))) }
    })
}
