import type { Telling } from "./Telling.ts"

const joined = (all: ReadonlyArray<string>): string => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`
const inPoints = (points: string): string => points === "1" ? "1 point" : `${points} points`
const many = (one: string, several: string) => (n: number): string => `${n} ${n === 1 ? one : several}`

/** The reasons of a sheet in English. */
export const en: Telling = {
  and: joined,
  clauses: (all) => all.join("; "),
  quoted: (name) => `"${name}"`,
  titled: (title) => `"${title}"`,
  level: (levels) => `at the level of the ${joined(levels)}`,
  stages: joined,
  per: {
    records: (unit) => `for each ${unit}`, halfDays: () => "for each half day attended", halfDaysExcused: () => "for each half day missed with leave", halfDaysUnexcused: () => "for each half day missed without leave",
    late: () => "for each late arrival", leftEarly: () => "for each early leave", lateOrLeftEarly: () => "for each late arrival or early leave", amount: () => "for each person met"
  },
  quantity: {
    records: (n, unit) => `${n} ${unit}`, halfDays: many("half day attended", "half days attended"), halfDaysExcused: many("half day missed with leave", "half days missed with leave"),
    halfDaysUnexcused: many("half day missed without leave", "half days missed without leave"), late: many("late arrival", "late arrivals"), leftEarly: many("early leave", "early leaves"),
    lateOrLeftEarly: many("late arrival or early leave", "late arrivals or early leaves"), amount: many("person-time", "person-times")
  },
  distinct: { day: "one a day", month: "one a month", quarter: "one a quarter", form: "one of each form", of: "one from each source", organiser: "one for each organiser" },
  part: { sole: "alone", first: "first", co: "as one of the others" },
  gives: (per, points) => `${inPoints(points)} ${per}`,
  takes: (per, points) => `${inPoints(points)} off ${per}`,
  base: "points one starts with",
  each: (quantity, rate) => `${quantity} × ${inPoints(rate)}`,
  eachOf: (quantity, rate) => `${quantity}; ${rate}`,
  addedUp: (text) => `${text}, added up`,
  highest: (text) => `${text}, only the highest counts`,
  marked: "decided by a person; the ground is on record",
  reached: (have, need) => `${have} where ${need} are needed`,
  prorated: (have, need, whole) => `${have} of the ${need} needed, a part of ${whole} points`,
  attended: (attended, due, share) => `${attended} of ${due} half days attended, which reaches ${share}`,
  attendedLess: (attended, due, share) => `${attended} of ${due} half days attended, which is short of ${share}`,
  steps: (have, steps) => `${have}, which reaches ${steps}`,
  cap: (cap, before) => `at most ${cap} points; there were ${before}`,
  floor: (floor, before) => `no lower than ${floor} points; it was ${before}`,
  rounding: (step, before) => `rounded to ${step} points; it was ${before}`,
  countedOnce: (paid) => `counted once, for ${paid}`,
  beyondCount: (count) => `only the best ${count} count, and this is not among them`,
  beforeNth: (nth) => `counted from number ${nth} on, and this came before`,
  sameOccasion: (rule, paid) => `${rule}, and ${paid} is counted`,
  paidElsewhere: (item, record) => `${record} is paid under ${item} already`,
  otherAlternative: (paid, would) => `only the best of several counts, and that is ${paid}; this would bring ${would} points`,
  needsEvidence: "no document yet that proves it; it counts once there is one",
  nothingForPart: (part) => `signed ${part}, for which this clause has no points`,
  nothingForLevel: "this clause has no points for the level reached",
  nothingForStage: "the stage this clause pays is not reached yet",
  firstOnly: "of a joint one only the first person receives points",
  beyondPeople: (people) => `shared among ${people} people at most, and this member comes after them`,
  below: (have, need) => `${have} where ${need} are needed`,
  ratio: (have, of, share, whole) => `${have} of ${of}, where ${share} bring ${whole} points`,
  ratioOfAll: (have, of, whole) => `${have} of ${of}; all of them bring ${whole} points`,
  dutyUnmet: (gates) => `counts only where ${gates.join(" and ")} is met, and it is not`,
  overruled: (by) => `the mark of ${by}; that of somebody else counts`,
  exempt: "absence on assignment by superiors is no absence",
  repeated: "the same record is listed twice and counted once",
  dealt: (people, place, whole) => `joint with ${people} people, number ${place} among them: a share of ${whole} points`,
  dealtWhole: (people, place, whole) => `joint with ${people} people, number ${place} among them, who receives all ${whole} points`
}
