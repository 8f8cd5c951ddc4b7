import { Committee, type Day } from "@jianyan/domain"
import { useQuery } from "@tanstack/solid-query"
import { useVisitor } from "./Visitor.tsx"

/** Asks what day it is in the committee's own place and what waits for the visitor there. */
export const useToday = () => {
  const visitor = useVisitor()
  return useQuery(() => ({ queryKey: [visitor.committee, "today"], queryFn: () => visitor.house.committee.today() }))
}

/** Counts the working days until a day, negative once it has passed, as the house counts them. */
export const workingDaysLeft = (calendar: Committee.Calendar.Calendar, today: Day.Day, due: Day.Day): number =>
  due >= today ? Committee.Calendar.workingDaysUntil(calendar, today, due) : -Committee.Calendar.workingDaysUntil(calendar, due, today)
