import { year } from "../committee/Day.ts"
import type * as Supervision from "./Supervision.ts"

/** Visits of a year, those of them at stations and studios, and at how many of these. */
export interface Visited { readonly visits: number; readonly atStations: number; readonly stations: number }

/** Counts the visits of a year to key proposals, and those made at stations and studios (在委员工作站（室）督办). */
export const visited = (all: ReadonlyArray<Pick<Supervision.Supervision, "visits">>, of: number): Visited => {
  const made = all.flatMap(({ visits }) => visits).filter(({ day }) => year(day) === of), at = made.flatMap(({ station }) => station ?? [])
  return { visits: made.length, atStations: at.length, stations: new Set(at).size }
}
