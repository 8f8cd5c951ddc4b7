import { DateTime, Schema } from "effect"

const exists = Schema.makeFilter((day: string) => DateTime.formatIsoDateUtc(DateTime.makeUnsafe(`${day}T00:00:00Z`)) === day, { expected: "a day the month has" })

/** A calendar day of the committee's own place, written "2026-01-12"; the 30th of February is none. */
export const Day = Schema.String.check(Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u).abort(), exists).pipe(Schema.brand("Day"))
export type Day = typeof Day.Type

/** The zone in which every committee counts its days. */
export const zone = DateTime.zoneMakeOffset(8 * 60 * 60 * 1000)

const asUtc = (day: Day) => DateTime.makeUnsafe(`${day}T00:00:00Z`)
const fromUtc = (at: DateTime.DateTime) => Day.make(DateTime.formatIsoDateUtc(at))

/** Reads the calendar day on which an instant falls in China. */
export const of = (at: DateTime.Utc): Day => Day.make(DateTime.formatIsoDate(DateTime.setZone(at, zone)))

/** Gives the instant at which a day begins in China. */
export const start = (day: Day): DateTime.Utc => DateTime.subtract(asUtc(day), { hours: 8 })

/** Moves a day by whole days; a negative number moves it back. */
export const addDays = (day: Day, days: number): Day => fromUtc(DateTime.add(asUtc(day), { days }))

/** Moves a day by whole months; a day the month does not have becomes its last day. */
export const addMonths = (day: Day, months: number): Day => fromUtc(DateTime.add(asUtc(day), { months }))

/** Counts the days from one day to another, negative when the other comes before. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((DateTime.toEpochMillis(asUtc(until)) - DateTime.toEpochMillis(asUtc(from))) / 86_400_000)

/** Gives the day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => DateTime.getPartUtc(asUtc(day), "weekDay")

/** Gives the calendar year of a day, which need not be its year of assessment. */
export const year = (day: Day): number => Number(day.slice(0, 4))
