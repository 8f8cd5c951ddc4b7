import { Activity, Body, type House, Member, Station } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

const known = (house: House.House, members: ReadonlyArray<Member.Id>): Result.Result<void, Member.NotFound> => {
  const stranger = members.find((member) => !HashMap.has(house.members, member))
  return stranger === undefined ? Result.void : Result.fail(new Member.NotFound({ member: stranger }))
}

/** Tells whether the one who asks may keep the records of an organiser: staff may, and the convenors of a station for it. */
export const keeps = (house: House.House, organiser: Activity.Organiser, visitor: Seated): boolean => {
  if (holds(visitor, "liaisonStaff", "office")) return true
  if (organiser._tag !== "Station" || visitor.member === undefined) return false
  return Option.exists(HashMap.get(house.stations, organiser.station), (it) => it.convenors.includes(visitor.member ?? Member.Id.make("")))
}

const activity = (house: House.House, id: Activity.Id, visitor: Seated): Result.Result<Activity.Activity, Activity.NotFound> =>
  Option.match(Option.filter(HashMap.get(house.activities, id), (it) => keeps(house, it.organiser, visitor)), {
    onNone: () => Result.fail(new Activity.NotFound({ id })),
    onSome: (it) => Result.succeed(it)
  })

/** Stations and the activities they, or a body, record once for everyone who took part. */
export class Stations extends Context.Service<Stations>()("@jianyan/services/Stations", {
  make: Effect.map(Houses, (houses) => ({
    record: (id: Activity.Id, station: Station.Id, content: Activity.Content) =>
      act(houses, ({ at, house, visitor }) => {
        const organiser = { _tag: "Station" as const, station }
        if (!HashMap.has(house.stations, station) || !keeps(house, organiser, visitor)) return Result.fail(new Station.NotFound({ id: station }))
        return Result.flatMap(known(house, [...content.members, ...(content.roll ?? []).map((called) => called.member)]), () => Activity.record(id, organiser, content, at))
      }),
    recordForBody: (id: Activity.Id, body: Body.Id, content: Activity.Content) =>
      act(houses, ({ at, house }) => {
        if (!HashMap.has(house.bodies, body)) return Result.fail(new Body.NotFound({ body }))
        return Result.flatMap(known(house, [...content.members, ...(content.roll ?? []).map((called) => called.member)]), () => Activity.record(id, { _tag: "Body", body }, content, at))
      }),
    correct: (id: Activity.Id, content: Activity.Content, reason: string) =>
      act(houses, ({ at, house, visitor }) =>
        Result.flatMap(activity(house, id, visitor), (it) => Result.flatMap(known(house, [...content.members, ...(content.roll ?? []).map((called) => called.member)]), () => Activity.correct(it, content, reason, at)))),
    strike: (id: Activity.Id, reason: string) =>
      act(houses, ({ at, house, visitor }) => Result.flatMap(activity(house, id, visitor), (it) => Activity.strike(it, reason, at)))
  }))
}) {
  static readonly layer: Layer.Layer<Stations, never, Houses> = Layer.effect(this, this.make)
}
