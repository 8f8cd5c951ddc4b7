import { Day } from "@jianyan/domain"
import { DateTime, Option, Schema } from "effect"

const isDay = Schema.is(Day.Day)

/** Reads when a row says it came in: a day, a day with a time in China, or an instant with its offset. */
export const submittedAt = (written: string): Option.Option<DateTime.Utc> => {
  const [, day = "", time = "", offset = ""] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/u.exec(written) ?? []
  if (!isDay(day)) return Option.none()
  return time === "" ? Option.some(Day.start(day)) : Option.map(DateTime.make(`${day}T${time}${offset === "" ? "+08:00" : offset}`), DateTime.toUtc)
}
