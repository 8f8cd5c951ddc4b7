import { Day, type House, Meeting, Member } from "@jianyan/domain"
import { Context, type DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const find = (house: House.House, id: Meeting.Id): Result.Result<Meeting.Meeting, Meeting.NotFound> =>
  Option.match(HashMap.get(house.meetings, id), { onNone: () => Result.fail(new Meeting.NotFound({ id })), onSome: (it) => Result.succeed(it) })

/** Tells whether the one who asks may keep the records of a meeting (谁组织谁记录): its secretariat may, and who heads the body that organised it. */
export const keepsMeeting = (house: House.House, { organiser }: Pick<Meeting.Meeting, "organiser">, visitor: Seated, today: Day.Day): boolean => {
  if (holds(visitor, "office", "liaisonStaff")) return true
  if (organiser === undefined || visitor.member === undefined) return false
  const member = HashMap.get(house.members, visitor.member), body = HashMap.get(house.bodies, organiser)
  return Option.isSome(member) && Option.isSome(body) && Member.isHead(member.value, body.value, today)
}

/** Lists what the one who asks may do with the record of a meeting. */
export const mayKeepMeeting = (house: House.House, self: Meeting.Meeting, visitor: Seated, today: Day.Day): ReadonlyArray<"recordAttendance" | "cancel" | "correctAttendance"> => {
  if (!keepsMeeting(house, self, visitor, today)) return []
  return self.attendance.length === 0 ? ["recordAttendance", ...(holds(visitor, "office", "liaisonStaff") ? ["cancel" as const] : [])] : ["correctAttendance"]
}

const kept = ({ at, house, visitor }: Scene, id: Meeting.Id): Result.Result<Meeting.Meeting, Meeting.NotFound> =>
  Result.filterOrFail(find(house, id), (it) => keepsMeeting(house, it, visitor, Day.of(at)), () => new Meeting.NotFound({ id }))

type Verb<E> = (self: Meeting.Meeting, at: DateTime.Utc, scene: Scene) => Result.Result<Meeting.MeetingEvent.MeetingEvent, E>

/** Applies a verb to a meeting the one who asks may keep the records of. */
const keep = <E>(houses: Houses["Service"], id: Meeting.Id, verb: Verb<E>) =>
  act(houses, (scene): Result.Result<Meeting.MeetingEvent.MeetingEvent, E | Meeting.NotFound> =>
    Result.flatMap(kept(scene, id), (self): Result.Result<Meeting.MeetingEvent.MeetingEvent, E | Meeting.NotFound> => verb(self, scene.at, scene)))

/** Meetings and their attendance, recorded once by who organised them and corrected with a reason. */
export class Meetings extends Context.Service<Meetings>()("@jianyan/services/Meetings", {
  make: Effect.map(Houses, (houses) => ({
    convene: (id: Meeting.Id, given: Meeting.Convening) =>
      act(houses, ({ at, house }) => {
        const stranger = given.expected.find((member) => !HashMap.has(house.members, member))
        return stranger === undefined ? Result.succeed(Meeting.convene(id, given, at)) : Result.fail(new Member.NotFound({ member: stranger }))
      }),
    cancel: (id: Meeting.Id, reason: string) => keep(houses, id, (self, at) => Meeting.cancel(self, reason, at)),
    recordAttendance: (id: Meeting.Id, attendance: ReadonlyArray<Meeting.Attendance>) => keep(houses, id, (self, at) => Meeting.recordAttendance(self, attendance, at)),
    correctAttendance: (id: Meeting.Id, attendance: Meeting.Attendance, reason: string) =>
      keep(houses, id, (self, at, { visitor }) => Meeting.correctAttendance(self, attendance, reason, visitor.account, at))
  }))
}) {
  static readonly layer: Layer.Layer<Meetings, never, Houses> = Layer.effect(this, this.make)
}
