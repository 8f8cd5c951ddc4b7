import { Committee, type Day } from "@jianyan/domain"

/** Counts the working days until a day, negative once it has passed, as the house counts them. */
export const workingDaysLeft = (calendar: Committee.Calendar.Calendar, today: Day.Day, due: Day.Day): number =>
  due >= today ? Committee.Calendar.workingDaysUntil(calendar, today, due) : -Committee.Calendar.workingDaysUntil(calendar, due, today)
