import { HashMap } from "effect"
import { type HouseEvent, Member, Station } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Station.Id.make("east-street")
export const [first, second] = [Member.Id.make("m1"), Member.Id.make("m2")] as const
export const opened = Station.open(id, { kind: "township", name: { zh: "东街委员工作站" }, district: "东街街道", convenors: [first] }, on("2026-01-20"))

/** The station as its opening and what came after leave it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Station.Station => HashMap.getUnsafe(given(opened, ...events).stations, id)
