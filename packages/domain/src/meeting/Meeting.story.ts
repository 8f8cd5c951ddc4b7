import { HashMap } from "effect"
import { Day, type HouseEvent, Meeting, Member } from "../index.ts"
import { given, on } from "../house/House.story.ts"

export const id = Meeting.Id.make("plenary-15-5")
export const [first, second, guest] = [Member.Id.make("m1"), Member.Id.make("m2"), Member.Id.make("m9")] as const

/** A plenary of eight half days. */
export const convened = Meeting.convene(
  id, { kind: "plenary", title: "区政协十五届五次会议", on: Day.Day.make("2026-01-12"), halfDays: 8, expected: [first, second] }, on("2026-01-05")
)

/** The meeting as its convening and what came after leave it. */
export const after = (...events: ReadonlyArray<HouseEvent.HouseEvent>): Meeting.Meeting => HashMap.getUnsafe(given(convened, ...events).meetings, id)
