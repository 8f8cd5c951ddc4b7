import type { Role } from "../access/Access.ts"
import type { Workflow } from "./Workflow.ts"

/** Lists whose move leads on from a stage: forward to a stage that is no end, otherwise to an end; what leads back is no way on. */
export const actors = ({ ends, moves }: Workflow, stage: string): ReadonlyArray<Role> => {
  const on = moves.filter((move) => move.bound === undefined && move.from.includes(stage))
  const forward = on.filter((move) => move.to.some((to) => !ends.includes(to)))
  return [...new Set((forward.length > 0 ? forward : on).flatMap((move) => move.by))]
}
