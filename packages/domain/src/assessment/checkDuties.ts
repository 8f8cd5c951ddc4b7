import { Finding } from "./Finding.ts"
import { reach } from "./reach.ts"
import { concerns, type Rulebook } from "./Rulebook.ts"

/** Finds duties that nothing follows from though there are grades, and consequences that follow from every total or from none. */
export const checkDuties = (rulebook: Rulebook): ReadonlyArray<Finding> => [...idleGates(rulebook), ...idleConsequences(rulebook)]

const idleGates = ({ consequences = [], gates, grades, table }: Rulebook): ReadonlyArray<Finding> => {
  if (grades.length === 0) return []
  const asked = JSON.stringify([table, consequences.map(({ when }) => when.map((trigger) => trigger.by === "unmet" ? trigger.gates : []))])
  return gates.filter(({ forbids, id }) => forbids.length === 0 && !asked.includes(JSON.stringify(id))).map(({ id }) => Finding.cases.IdleGate.make({ at: id }))
}

const idleConsequences = ({ consequences = [], roles, table, yearStarts }: Rulebook): ReadonlyArray<Finding> =>
  consequences.flatMap((consequence) => consequence.when.flatMap((trigger) => {
    if (trigger.by !== "below") return []
    const reached = roles.filter(({ role }) => concerns(consequence, [role])).map(({ role }) => table === undefined ? undefined : reach(table, [role], yearStarts))
    const always = reached.length > 0 && reached.every((one) => one !== undefined && one.most < trigger.points)
    const never = reached.every((one) => one === undefined || one.least >= trigger.points)
    return always || never ? [Finding.cases.IdleConsequence.make({ at: consequence.id, points: trigger.points, always })] : []
  }))
