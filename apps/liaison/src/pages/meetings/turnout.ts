import type { Meeting } from "@jianyan/domain"

/** How the half days due at a meeting came out; `due` is the sum of the five others. */
export interface Turnout {
  readonly due: number
  readonly attended: number
  readonly leave: number
  readonly absent: number
  readonly exempt: number
  /** Half days of members nothing was recorded for. */
  readonly unrecorded: number
}

const missedAs: { readonly [State in Meeting.Attendance["state"]]: "leave" | "exempt" | "absent" } = {
  present: "absent", late: "absent", leftEarly: "absent", leave: "leave", absent: "absent", exempt: "exempt"
}

/** Counts the half days of a meeting; what a member missed counts as each half day is marked, or else by the state recorded last. */
export const turnout = ({ attendance, expected, halfDays }: Pick<Meeting.Meeting, "attendance" | "expected" | "halfDays">): Turnout => {
  const sum = { attended: 0, leave: 0, absent: 0, exempt: 0, unrecorded: 0 }
  for (const member of expected) {
    const records = attendance.filter((one) => one.member === member)
    const last = records.at(-1)
    if (last === undefined) {
      sum.unrecorded += halfDays
      continue
    }
    if (last.marks !== undefined) {
      for (const mark of last.marks) sum[mark === "leave" || mark === "absent" || mark === "exempt" ? mark : "attended"] += 1
      continue
    }
    const attended = records.reduce((all, one) => all + one.halfDays, 0)
    sum.attended += attended
    sum[missedAs[last.state]] += halfDays - attended
  }
  return { due: expected.length * halfDays, ...sum }
}
