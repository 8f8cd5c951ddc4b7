import type { Together } from "./Pay.ts"
import * as Points from "./Points.ts"
import { keep, total } from "./worth.ts"

/** Prices what there is of all records of an item together: the units, or the half days attended, against the whole or those due. */
export const worthTogether = (pays: Together, have: number, of: number): Points.Points => {
  switch (pays.by) {
    case "attended": return of > 0 && have * pays.atLeast[1] >= of * pays.atLeast[0] ? pays.points : Points.zero
    case "steps": return total(keep(pays.steps.filter(({ atLeast }) => have >= atLeast), pays.add))
    case "threshold": {
      const { need, points, prorated } = pays
      return have >= need ? points : prorated === undefined || have === 0 ? Points.zero : Points.part(points, have, need)
    }
    case "ratio": {
      const { atLeast: [part, parts], offPerPercent, points, prorated } = pays
      if (of === 0) return Points.zero
      if (have * parts >= of * part) return points
      if (prorated) return Points.part(points, have * parts, of * part)
      if (offPerPercent === undefined) return Points.zero
      const percentsShort = Math.floor(100 * (of * part - have * parts) / (of * parts))
      return Math.max(0, points - percentsShort * offPerPercent) as Points.Points
    }
  }
}
