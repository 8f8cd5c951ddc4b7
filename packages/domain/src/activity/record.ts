import { type DateTime, Result, Schema } from "effect"
import { Day, of as dayOf } from "../committee/Day.ts"
import { wasThere } from "../meeting/Meeting.ts"
import * as Member from "../member/Member.ts"
import type * as Activity from "./Activity.ts"
import type { Of } from "./ActivityEvent.ts"

/** An activity is recorded after it took place. */
export class NotYetHeld extends Schema.TaggedError<NotYetHeld>()("Activity.NotYetHeld", { on: Day }) {}

/** The roll says otherwise of these members than the list of those who took part, or its half days are not the same for all. */
export class RollAstray extends Schema.TaggedError<RollAstray>()("Activity.RollAstray", { members: Schema.Array(Member.Id) }) {}

/** Checks that an activity has taken place, and that its roll agrees with those who took part. */
export const fits = (content: Activity.Content, at: DateTime.Utc): Result.Result<Activity.Content, NotYetHeld | RollAstray> => {
  if (content.on > dayOf(at)) return Result.fail(new NotYetHeld({ on: content.on }))
  const { members, roll } = content
  if (roll === undefined) return Result.succeed(content)
  const held = roll[0]?.marks.length
  const there = new Map(roll.map(({ marks, member }) => [member, marks.some(wasThere)]))
  const astray = [
    ...members.filter((member) => there.get(member) !== true),
    ...roll.filter(({ marks, member }, place) => marks.length !== held || roll.findIndex((other) => other.member === member) !== place || (there.get(member) === true && !members.includes(member))).map(({ member }) => member)
  ]
  return astray.length > 0 ? Result.fail(new RollAstray({ members: [...new Set(astray)] })) : Result.succeed(content)
}

/** Records an activity once, by its organiser, for every member who took part. */
export const record = (
  activity: Activity.Id, organiser: Activity.Organiser, content: Activity.Content, at: DateTime.Utc
): Result.Result<Of<"ActivityRecorded">, NotYetHeld | RollAstray> =>
  Result.map(fits(content, at), () => ({ _tag: "ActivityRecorded" as const, activity, organiser, content, at }))
