import type * as Meeting from "./Meeting.ts"

const missed = ["absent", "leave", "exempt"] as const
const irregular = ["leftEarly", "late"] as const

/** Sums marks up into half days attended and one state: the gravest reason for what was missed, or how the member came and went. */
export const sumUp = (marks: ReadonlyArray<Meeting.State>): Pick<Meeting.Attendance, "state" | "halfDays"> => ({
  state: missed.find((state) => marks.includes(state)) ?? irregular.find((state) => marks.includes(state)) ?? "present",
  halfDays: marks.filter((state) => state === "present" || irregular.some((one) => one === state)).length
})
