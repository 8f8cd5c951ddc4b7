import type { Assessed } from "../assess.ts"
import type { Columns } from "./Columns.ts"
import type { Plan } from "./Plan.ts"

/** Gives the total of each member over the year of the plan, in 1/10,000 point and in the order of the members. */
export const totals = ({ totalOf }: Plan, columns: Columns, members: Iterable<Assessed>): Float64Array => {
  const subjectOf = new Map(columns.subjects.map((id, subject) => [id, subject]))
  return Float64Array.from(members, ({ id, roles }) => totalOf(columns, subjectOf.get(id) ?? -1, id, roles))
}
