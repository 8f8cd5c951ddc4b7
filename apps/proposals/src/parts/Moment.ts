import { Day } from "@jianyan/domain"
import { DateTime, Option } from "effect"

/** A day and a time of day in China, as two fields of a form hold them. */
export interface Moment { readonly day: string; readonly time: string }

/** Reads an instant as a day and a time of day in China. */
export const momentOf = (at: DateTime.Utc): Moment => {
  const here = DateTime.setZone(at, Day.zone)
  return { day: DateTime.formatIsoDate(here), time: DateTime.formatIsoOffset(here).slice(11, 16) }
}

/** Gives the instant two fields name, none while one of them is not filled in. */
export const instantOf = ({ day, time }: Moment): DateTime.Utc | undefined => Option.getOrUndefined(Option.map(DateTime.make(`${day}T${time}:00+08:00`), DateTime.toUtc))
