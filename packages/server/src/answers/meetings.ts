import { type Committee, Day, type House, Meeting } from "@jianyan/domain"
import { Houses, mayKeepMeeting, MeetingRules, meetingRulesMove, meetingRulesOf, Meetings, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { accountsOf } from "./accountsOf.ts"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

const titleOf = (house: House.House, id: Meeting.Id): string => Option.match(HashMap.get(house.meetings, id), { onNone: () => id, onSome: ({ title }) => title })

/** Answers what is asked of meetings. */
export const meetings = {
  list: () =>
    Effect.gen(function*() {
      const { house } = yield* here
      return { meetings: [...HashMap.values(house.meetings)].sort((one, other) => one.on < other.on ? 1 : -1), names: {} }
    }),
  read: ({ id }: { readonly id: Meeting.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const found = HashMap.get(house.meetings, id)
      if (Option.isNone(found)) return yield* new Meeting.NotFound({ id })
      const may = mayKeepMeeting(house, found.value, visitor, Day.of(yield* DateTime.now))
      const names = yield* People.use((people) => people.named(visitor.committee, found.value.expected))
      return { meeting: found.value, may, names: { ...names, ...(yield* accountsOf(visitor.committee, (found.value.corrections ?? []).map(({ by }) => by))) } }
    }),
  convene: (given: Meeting.Convening) =>
    Effect.gen(function*() {
      const made = Meeting.Id.make(yield* newId)
      const [event] = yield* Meetings.use((it) => it.convene(made, given))
      return { id: event !== undefined && "meeting" in event ? event.meeting : made }
    }),
  cancel: ({ id, reason }: { readonly id: Meeting.Id; readonly reason: string }) => done(Meetings.use((it) => it.cancel(id, reason))),
  recordAttendance: ({ attendance, id }: { readonly id: Meeting.Id; readonly attendance: ReadonlyArray<Meeting.Attendance> }) => done(Meetings.use((it) => it.recordAttendance(id, attendance))),
  correctAttendance: ({ attendance, id, reason }: { readonly id: Meeting.Id; readonly attendance: Meeting.Attendance; readonly reason: string }) =>
    done(Meetings.use((it) => it.correctAttendance(id, attendance, reason))),
  rules: () =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const history = yield* MeetingRules.use((it) => it.history)
      return { rules: meetingRulesOf(Option.getOrThrow(house.committee).policy), history, names: yield* accountsOf(visitor.committee, history.map(({ by }) => by)) }
    }),
  previewRules: ({ rules }: { readonly rules: Committee.MeetingRules.MeetingRules }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const { leaves, sittings } = yield* Effect.fromResult(meetingRulesMove(house, rules))
      return {
        leaves: leaves.map((one) => ({ ...one, title: titleOf(house, one.meeting) })),
        sittings: sittings.map(({ from, to, ...one }) => ({ ...one, title: titleOf(house, one.meeting), ...(from !== undefined && { from }), ...(to !== undefined && { to }) })),
        names: yield* People.use((people) => people.named(visitor.committee, leaves.map(({ member }) => member)))
      }
    }),
  adoptRules: ({ rules }: { readonly rules: Committee.MeetingRules.MeetingRules }) => done(MeetingRules.use((it) => it.adopt(rules)))
}
