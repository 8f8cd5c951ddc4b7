import { Activity, type Day } from "@jianyan/domain"
import { time } from "../Story.ts"
import { type Step, step } from "./Plan.ts"

/** An activity as it was held, with the day and the account that recorded it. */
export interface Held {
  readonly id: string
  readonly organiser: Activity.Organiser
  readonly content: Activity.Content
  readonly recorded: Day.Day
  readonly by: string
}

/** Plans the recording of an activity; the place in a list spreads the minutes. */
export const recording = ({ by, content, id, organiser, recorded }: Held, place: number): Step =>
  step(by, time(recorded, 9, place % 60), (_, at) => Activity.record(Activity.Id.make(id), organiser, content, at))
