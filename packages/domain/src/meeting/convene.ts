import type { DateTime } from "effect"
import type * as Meeting from "./Meeting.ts"
import type { Of } from "./MeetingEvent.ts"

/** What is known of a meeting before anybody has come: all but its id, its roll, and what was corrected in it. */
export type Convening = Omit<Meeting.Meeting, "id" | "attendance" | "corrections">

const inOrder = (one: Meeting.Sitting, other: Meeting.Sitting): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.half === other.half ? 0 : one.half === "morning" ? -1 : 1

/** Convenes a meeting of those expected; where its half days are named, they say when it begins and how long it is. */
export const convene = (meeting: Meeting.Id, given: Convening, at: DateTime.Utc): Of<"MeetingConvened"> => {
  if (given.sittings === undefined) return { _tag: "MeetingConvened", meeting, ...given, at }
  const [first = given.sittings[0], ...rest] = [...given.sittings].sort(inOrder)
  return { _tag: "MeetingConvened", meeting, ...given, sittings: [first, ...rest], on: first.on, halfDays: rest.length + 1, at }
}
