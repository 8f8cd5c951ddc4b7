import { Day, type House, Leave, type Meeting, type Member } from "@jianyan/domain"
import { Houses, Leaves, leaveVisible, mayLeave, type Seated, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"

interface About { readonly id: Leave.Id }

const done = Effect.as(null)

const row = (house: House.House, leave: Leave.Leave, visitor: Seated, today: Day.Day) =>
  Option.map(HashMap.get(house.meetings, leave.meeting), ({ halfDays, kind, on, sittings, title }) =>
    ({ leave, may: mayLeave(house, leave, visitor, today), meeting: { title, kind, on, halfDays, ...(sittings === undefined ? {} : { sittings }) } }))

/** Answers what is asked of leave from meetings. */
export const leaves = {
  list: ({ meeting }: { readonly meeting?: Meeting.Id }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const today = Day.of(yield* DateTime.now)
      const found = [...HashMap.values(house.leaves)]
        .filter((leave) => (meeting === undefined || leave.meeting === meeting) && leaveVisible(house, leave, visitor, today))
        .sort((one, other) => other.askedAt.epochMilliseconds - one.askedAt.epochMilliseconds || (one.id < other.id ? -1 : 1))
      return {
        rows: found.flatMap((leave) => Option.toArray(row(house, leave, visitor, today))),
        names: yield* People.use((people) => people.named(visitor.committee, found.map((leave) => leave.member)))
      }
    }),
  ask: ({ member, request }: { readonly request: Leave.Request; readonly member?: Member.Id }) =>
    Effect.gen(function*() {
      const made = Leave.Id.make(yield* newId)
      const [event] = yield* Leaves.use((it) => it.ask(made, request, member))
      return { id: event !== undefined && "leave" in event ? event.leave : made }
    }),
  grant: ({ id, ...given }: About & { readonly as: "leave" | "exempt"; readonly note?: string }) => done(Leaves.use((it) => it.grant(id, given))),
  refuse: ({ id, reason }: About & { readonly reason: string }) => done(Leaves.use((it) => it.refuse(id, reason))),
  withdraw: ({ id }: About) => done(Leaves.use((it) => it.withdraw(id))),
  confirm: ({ during, id }: About & { readonly during: Meeting.Id }) => done(Leaves.use((it) => it.confirm(id, during)))
}
