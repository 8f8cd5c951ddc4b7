import type { StationsApi } from "@jianyan/contract"
import { Activity, type Body, Day, type House, Station } from "@jianyan/domain"
import { Houses, keeps, Stations, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"

const done = Effect.as(null)

const activitiesOf = (house: House.House): ReadonlyMap<Station.Id, ReadonlyArray<Activity.Activity>> => {
  const found = new Map<Station.Id, Array<Activity.Activity>>()
  for (const activity of HashMap.values(house.activities)) {
    if (activity.organiser._tag !== "Station") continue
    const mine = found.get(activity.organiser.station)
    if (mine === undefined) found.set(activity.organiser.station, [activity])
    else mine.push(activity)
  }
  return found
}

const row = (station: Station.Station, activities: ReadonlyArray<Activity.Activity>, year: number): StationsApi.Row => {
  const counted = activities.filter((activity) => !activity.struck && Day.year(activity.on) === year)
  const last = counted.map((activity) => activity.on).sort().at(-1)
  return { ...station, activities: counted.length, peopleMet: counted.reduce((sum, activity) => sum + activity.peopleMet, 0), ...(last === undefined ? {} : { last }) }
}

const count = (values: ReadonlyArray<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, today: Day.of(yield* DateTime.now) }
})

const named = (ids: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const { committee } = yield* Visitor
    return yield* People.use((people) => people.named(committee, ids))
  })

/** Answers what is asked of stations and their activities. */
export const stations = {
  list: ({ district, kind, q = "" }: { readonly q?: string; readonly kind?: Station.Kind; readonly district?: string }) =>
    Effect.gen(function*() {
      const { house, today } = yield* here
      const activities = activitiesOf(house)
      const all = [...HashMap.values(house.stations)].filter((station) => `${station.name.zh} ${station.name.en ?? ""} ${station.district ?? ""}`.toLowerCase().includes(q.trim().toLowerCase()))
      const inDistrict = (station: Station.Station) => district === undefined || station.district === district
      const ofKind = (station: Station.Station) => kind === undefined || station.kind === kind
      const rows = all.filter((station) => inDistrict(station) && ofKind(station)).sort((one, other) => one.id < other.id ? -1 : 1)
      return {
        rows: rows.map((station) => row(station, activities.get(station.id) ?? [], Day.year(today))), total: rows.length,
        kinds: count(all.filter(inDistrict).map((station) => station.kind)),
        districts: count(all.filter(ofKind).flatMap((station) => station.district === undefined ? [] : [station.district])),
        names: yield* named(rows.flatMap((station) => station.convenors))
      }
    }),
  read: ({ id }: { readonly id: Station.Id }) =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* here
      const station = HashMap.get(house.stations, id)
      if (Option.isNone(station)) return yield* new Station.NotFound({ id })
      const activities = [...(activitiesOf(house).get(id) ?? [])].sort((one, other) => one.on < other.on ? 1 : -1)
      const may = keeps(house, { _tag: "Station", station: id }, visitor) ? ["record"] : []
      return { station: row(station.value, activities, Day.year(today)), activities, may, names: yield* named([...station.value.convenors, ...activities.flatMap((activity) => activity.members)]) }
    }),
  record: ({ id, ...content }: { readonly id: Station.Id } & Activity.Content) =>
    Effect.gen(function*() {
      const made = Activity.Id.make(yield* newId)
      const events = yield* Stations.use((it) => it.record(made, id, content))
      return { id: recorded(events, made) }
    }),
  recordForBody: ({ body, ...content }: { readonly body: Body.Id } & Activity.Content) =>
    Effect.gen(function*() {
      const made = Activity.Id.make(yield* newId)
      const events = yield* Stations.use((it) => it.recordForBody(made, body, content))
      return { id: recorded(events, made) }
    }),
  activities: ({ id }: { readonly id: Activity.Id }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const found = HashMap.get(house.activities, id)
      if (Option.isNone(found)) return yield* new Activity.NotFound({ id })
      const may = keeps(house, found.value.organiser, visitor) && !found.value.struck ? ["correct", "strike"] : []
      return { activity: found.value, may, names: yield* named([...found.value.members, ...(found.value.roll ?? []).map((called) => called.member)]) }
    }),
  correct: ({ content, id, reason }: { readonly id: Activity.Id; readonly content: Activity.Content; readonly reason: string }) => done(Stations.use((it) => it.correct(id, content, reason))),
  strike: ({ id, reason }: { readonly id: Activity.Id; readonly reason: string }) => done(Stations.use((it) => it.strike(id, reason)))
}

/** The id under which an activity was written: an earlier one when the same request came again. */
const recorded = (events: ReadonlyArray<object>, made: Activity.Id): Activity.Id => {
  const [event] = events
  return event !== undefined && "activity" in event ? Activity.Id.make(String(event.activity)) : made
}
