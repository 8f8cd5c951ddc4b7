import { Meeting } from "@jianyan/domain"
import { Schema } from "effect"

/** What stands in one row of the roll: a state for each half day, and what an exemption rests on. */
export const Mark = Schema.Struct({ marks: Schema.Array(Meeting.State), ground: Schema.String })
export type Mark = typeof Mark.Type

/** The row of who is put into one state for the whole meeting: late the first half day, gone early the last. */
export const all = (state: Meeting.State, held: number, ground = ""): Mark => ({
  marks: Array.from({ length: held }, (_, place) => state === "late" ? (place === 0 ? "late" : "present") : state === "leftEarly" ? (place === held - 1 ? "leftEarly" : "present") : state),
  ground
})

/** Tells whether two rows say the same. */
export const same = (one: Mark, other: Mark): boolean => one.ground === other.ground && one.marks.every((mark, place) => mark === other.marks[place])

/** The attendance a row comes to. */
export const attendanceOf = (member: Meeting.Attendance["member"], { ground, marks }: Mark): Meeting.Attendance => {
  const [first = "present", ...rest] = marks
  return { member, marks: [first, ...rest], ...Meeting.sumUp(marks), ...(ground.trim() === "" || !marks.includes("exempt") ? {} : { ground: ground.trim() }) }
}
