import { excused, halfDays, unexcused } from "./attend.ts"
import type { Fact } from "./Fact.ts"
import type { Attending } from "./Rulebook.ts"
import type { Measure } from "./Selection.ts"

/** How many units of a measure one record holds; an amount not given is 1. */
export const measure = (what: Measure, fact: Fact, attending: Attending): number => {
  switch (what) {
    case "records": return 1
    case "amount": return fact.amount ?? 1
    case "halfDays": return halfDays(fact).attended
    case "halfDaysExcused": return excused(fact, attending)
    case "halfDaysUnexcused": return unexcused(fact)
    case "late": return halfDays(fact).late ?? 0
    case "leftEarly": return halfDays(fact).leftEarly ?? 0
    case "lateOrLeftEarly": return (halfDays(fact).late ?? 0) + (halfDays(fact).leftEarly ?? 0)
  }
}
