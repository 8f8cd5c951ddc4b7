import type { Day } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"

/** Says a day as one says it on another: without the year where it is the same. */
export const nearDay = (day: Day.Day, on: Day.Day): string => formatDate(day, day.slice(0, 4) === on.slice(0, 4) ? "short" : "full")
