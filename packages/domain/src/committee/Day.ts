import { DateTime, Schema } from "effect"

const exists = Schema.makeFilter((day: string) => DateTime.formatIsoDateUtc(DateTime.makeUnsafe(`${day}T00:00:00Z`)) === day, { expected: "a day the month has" })

/** A calendar day of the committee's own place, written "2026-01-12"; the 30th of February is none. */
export const Day = Schema.String.check(Schema.isPattern(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u).abort(), exists).pipe(Schema.brand("Day"))
export type Day = typeof Day.Type

/** The zone in which every committee counts its days. */
export const zone = DateTime.zoneMakeOffset(8 * 60 * 60 * 1000)

const asUtc = (day: Day) => DateTime.makeUnsafe(`${day}T00:00:00Z`)
/** The first and the last day that can be written; what lies beyond is the nearer of the two. */
const writable = { minimum: DateTime.makeUnsafe("0000-01-01T00:00:00Z"), maximum: DateTime.makeUnsafe("9999-12-31T00:00:00Z") }
const fromUtc = (at: DateTime.Utc) => Day.make(DateTime.formatIsoDateUtc(DateTime.clamp(at, writable)))
/** Keeps a move within what an instant can hold: more than all the days there are, in the given unit. */
const move = (by: number, most: number) => Math.max(-most, Math.min(most, by))

/** Gives a day of a year by its month and day, such as "12-31", which that year must have. */
export const inYear = (year: number, monthDay: string): Day => Day.make(`${String(year).padStart(4, "0")}-${monthDay}`)

/** Reads the calendar day on which an instant falls in China. */
export const of = (at: DateTime.Utc): Day => fromUtc(DateTime.add(DateTime.clamp(at, { minimum: DateTime.subtract(writable.minimum, { days: 1 }), maximum: writable.maximum }), { hours: 8 }))

/** Gives the instant at which a day begins in China. */
export const start = (day: Day): DateTime.Utc => DateTime.subtract(asUtc(day), { hours: 8 })

/** Moves a day by whole days; a negative number moves it back, and no move leads out of the years 0 to 9999. */
export const addDays = (day: Day, days: number): Day => fromUtc(DateTime.add(asUtc(day), { days: move(days, 4_000_000) }))

/** Moves a day by whole months; a day the month does not have becomes its last day, and no move leads out of the years 0 to 9999. */
export const addMonths = (day: Day, months: number): Day => fromUtc(DateTime.add(asUtc(day), { months: move(months, 120_000) }))

/** Counts the days from one day to another, negative when the other comes before. */
export const daysBetween = (from: Day, until: Day): number =>
  Math.round((DateTime.toEpochMillis(asUtc(until)) - DateTime.toEpochMillis(asUtc(from))) / 86_400_000)

/** Gives the day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => DateTime.getPartUtc(asUtc(day), "weekDay")

/** Gives the calendar year of a day, which need not be its year of assessment. */
export const year = (day: Day): number => Number(day.slice(0, 4))
