import { Committee, type Day, type Proposal } from "@jianyan/domain"
import { Option } from "effect"

/** Counts the working days until a reply is due, negative once the day has passed; none when no reply is awaited. */
export const workingDaysLeft = (calendar: Committee.Calendar.Calendar, self: Proposal.Proposal, today: Day.Day): Option.Option<number> => {
  if (self.stage._tag !== "HandedOver" && self.stage._tag !== "Accepted") return Option.none()
  const { day } = self.stage.handling.deadline
  return Option.some(day >= today ? Committee.Calendar.workingDaysUntil(calendar, today, day) : -Committee.Calendar.workingDaysUntil(calendar, day, today))
}
