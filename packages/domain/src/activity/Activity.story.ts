import { HashMap } from "effect"
import { Activity, Day, type HouseEvent, Member, Station } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Activity.Id.make("a1")
export const organiser: Activity.Organiser = { _tag: "Station", station: Station.Id.make("east-street") }
export const content: Activity.Content = {
  form: "reception", topic: "委员接待日", on: Day.Day.make("2026-04-15"), members: [Member.Id.make("m1")], peopleMet: 12, summary: "来访十二人次，多问加装电梯。"
}
export const recorded = { _tag: "ActivityRecorded", activity: id, organiser, content, at: on("2026-04-15", "17:00") } as const
export const struck = { _tag: "ActivityStruck", activity: id, reason: "同一活动记了两次", at: on("2026-04-20") } as const

/** The record as it was made and as what came after leaves it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Activity.Activity => HashMap.getUnsafe(given(recorded, ...events).activities, id)
