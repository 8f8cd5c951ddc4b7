import { type Fact, type Form, type Kind, type Stage, stagesOf } from "../Fact.ts"
import type { Role } from "../Rulebook.ts"

/** All of a record but whose it is, its name and its day. */
export type Shape = Omit<Fact, "record" | "member" | "on">

const before = (kind: Kind, stage: Stage): ReadonlyArray<Stage> => {
  if (stage === "submitted") return []
  if (kind !== "proposal" || stage === "filed" || stage === "convertedToReport" || stage === "merged") return ["submitted"]
  return ["submitted", "filed"]
}

/** Adds the stages without which others are not reached, as nothing is commended that was never filed; in the order of a paper's life. */
export const withBefore = (kind: Kind, stages: ReadonlyArray<Stage>): ReadonlyArray<Stage> => {
  const all = new Set(stages.flatMap((stage) => [stage, ...before(kind, stage)]))
  return stagesOf[kind].filter((stage) => all.has(stage))
}

/** Whether somebody with these roles is called to what a record is about: meetings of the 常委会 are for those who sit in it. */
export const openTo = ({ form }: { readonly form?: Form }, roles: ReadonlyArray<Role>): boolean =>
  form === "chairpersons" ? roles.includes("chairpersons")
  : form === "standing" ? roles.includes("standing") || roles.includes("chairpersons")
  : true

/** Whether a record is a fault: missed at least in part without leave, late, left early, or a breach. */
export const fault = ({ attendance, kind }: Shape): boolean => {
  if (kind === "breach") return true
  if (attendance === undefined) return false
  const { attended, excused = 0, exempt = 0, held, late = 0, leftEarly = 0 } = attendance
  return attended + excused + exempt < held || late + leftEarly > 0
}

/** Whether a record is something done rather than something missed or misdone. */
export const done = ({ attendance = { held: 1, attended: 1 }, kind }: Shape): boolean =>
  kind !== "breach" && attendance.attended === attendance.held && (attendance.late ?? 0) + (attendance.leftEarly ?? 0) === 0
