import type { Attendance, Fact } from "./Fact.ts"
import type { Attending } from "./Rulebook.ts"
import type { State } from "./Selection.ts"

const oneHalfDay: Attendance = { held: 1, attended: 1 }

/** The half days of a record; a meeting or activity recorded without them is one half day attended. */
export const halfDays = ({ attendance = oneHalfDay }: Fact): Attendance => attendance

/** Half days missed with leave: granted, or exempt where the regulation knows no exemption. */
export const excused = (fact: Fact, attending: Attending): number => {
  const { excused = 0, exempt = 0 } = halfDays(fact)
  return attending.exempt === undefined ? excused + exempt : excused
}

/** Half days missed without leave. */
export const unexcused = (fact: Fact): number => {
  const { attended, excused = 0, exempt = 0, held } = halfDays(fact)
  return held - attended - excused - exempt
}

/** Half days that could be attended: those held, less the exempt ones where the regulation exempts. */
export const due = (fact: Fact, attending: Attending): number => {
  const { exempt = 0, held } = halfDays(fact)
  return attending.exempt === undefined ? held : held - exempt
}

/**
 * Reads attendance as the regulation does.
 *
 * `present` needs the regulation's share of the half days due ("attendance below 2/3 counts as absent"), or a single one
 * where it names no share. Otherwise it is `leave` if every missed half day was excused, and `absent` if not. Nothing
 * due at all is `exempt`.
 */
export const attend = (fact: Fact, attending: Attending): State => {
  const { attended } = halfDays(fact)
  const could = due(fact, attending)
  if (could === 0) return "exempt"
  const [share, whole] = attending.present?.atLeast ?? [0, 1]
  if (attended > 0 && attended * whole >= could * share) return "present"
  return unexcused(fact) === 0 ? "leave" : "absent"
}
