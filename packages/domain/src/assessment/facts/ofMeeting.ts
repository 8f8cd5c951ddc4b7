import type { Attendance as Recorded, Meeting } from "../../meeting/Meeting.ts"
import type { Attendance, Fact } from "../Fact.ts"

const times = (marks: ReadonlyArray<Recorded["state"]>, state: Recorded["state"]): number => marks.filter((mark) => mark === state).length
const told = (name: "excused" | "exempt" | "late" | "leftEarly", count: number): Partial<Attendance> => count === 0 ? {} : { [name]: count }

/** Reads marks, one for each half day, as half days held and attended, missed with leave or exempt, and times late or gone early. */
export const ofMarks = (marks: ReadonlyArray<Recorded["state"]>): Attendance => ({
  held: marks.length, attended: times(marks, "present") + times(marks, "late") + times(marks, "leftEarly"),
  ...told("excused", times(marks, "leave")), ...told("exempt", times(marks, "exempt")), ...told("late", times(marks, "late")), ...told("leftEarly", times(marks, "leftEarly"))
})

const attended = (held: number, { halfDays, marks, state }: Recorded): Attendance => {
  if (marks !== undefined) return ofMarks(marks)
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
