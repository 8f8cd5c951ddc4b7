import { HashMap } from "effect"
import { Body, Day, type HouseEvent, Member } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Member.Id.make("m1")
export const education = Body.Id.make("education")
export const seated = Member.seat(id, { term: 15, sector: education, group: Body.Id.make("group-1"), from: Day.Day.make("2022-01-10") }, on("2022-01-10"))

/** The member as the seating and what came after leave it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Member.Member => HashMap.getUnsafe(given(seated, ...events).members, id)
