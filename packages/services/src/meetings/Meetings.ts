import { type House, Meeting, Member } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"

const find = (house: House.House, id: Meeting.Id): Result.Result<Meeting.Meeting, Meeting.NotFound> =>
  Option.match(HashMap.get(house.meetings, id), { onNone: () => Result.fail(new Meeting.NotFound({ id })), onSome: (it) => Result.succeed(it) })

/** Meetings and their attendance, recorded once and corrected with a reason. */
export class Meetings extends Context.Service<Meetings>()("@jianyan/services/Meetings", {
  make: Effect.map(Houses, (houses) => ({
    convene: (id: Meeting.Id, given: Omit<Meeting.Meeting, "id" | "attendance">) =>
      act(houses, ({ at, house }) => {
        const stranger = given.expected.find((member) => !HashMap.has(house.members, member))
        return stranger === undefined ? Result.succeed(Meeting.convene(id, given, at)) : Result.fail(new Member.NotFound({ member: stranger }))
      }),
    recordAttendance: (id: Meeting.Id, attendance: ReadonlyArray<Meeting.Attendance>) =>
      act(houses, ({ at, house }) => Result.flatMap(find(house, id), (it) => Meeting.recordAttendance(it, attendance, at))),
    correctAttendance: (id: Meeting.Id, attendance: Meeting.Attendance, reason: string) =>
      act(houses, ({ at, house }) => Result.flatMap(find(house, id), (it) => Meeting.correctAttendance(it, attendance, reason, at)))
  }))
}) {
  static readonly layer: Layer.Layer<Meetings, never, Houses> = Layer.effect(this, this.make)
}
