import type { Attendance as Recorded, Meeting } from "../../meeting/Meeting.ts"
import type { Attendance, Fact } from "../Fact.ts"

const attended = (held: number, { halfDays, state }: Recorded): Attendance => {
  const missed = held - halfDays
  switch (state) {
    case "leave": return { held, attended: halfDays, excused: missed }
    case "exempt": return { held, attended: halfDays, exempt: missed }
    case "late": return { held, attended: halfDays, late: 1 }
    case "leftEarly": return { held, attended: halfDays, leftEarly: 1 }
    default: return { held, attended: halfDays }
  }
}

/** Says what a meeting is to each member whose attendance was recorded. */
export const ofMeeting = (self: Meeting): ReadonlyArray<Fact> =>
  self.attendance.map((recorded) => ({
    record: `meeting/${self.id}`, member: recorded.member, kind: "meeting", form: self.kind, on: self.on, attendance: attended(self.halfDays, recorded)
  }))
