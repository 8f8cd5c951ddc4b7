import { Result, Schema } from "effect"
import { fill } from "../fill.ts"
import { follow } from "../follow.ts"
import type { Rulebook } from "../Rulebook.ts"
import type { Sheet } from "../Sheet.ts"

/** How many a quota or a consequence of a rulebook would name; of a quota also between how many the meeting decides. */
export const Ensuing = Schema.Struct({ does: Schema.Literals(["quota", "consequence"]), id: Schema.String, people: Schema.Int, toDecide: Schema.optionalKey(Schema.Int) })
export type Ensuing = typeof Ensuing.Type

/** Counts whom the quotas and consequences of a rulebook would name by the sheets of one year made under it, in its order; what asks for several years is reckoned as if the one were enough. */
export const ensuing = (rulebook: Rulebook, sheets: ReadonlyArray<Sheet>, groupOf: (member: Sheet["member"]) => string | undefined): ReadonlyArray<Ensuing> => {
  const alone: Rulebook = {
    ...rulebook, quotas: (rulebook.quotas ?? []).map(({ years: _, ...quota }) => quota),
    consequences: (rulebook.consequences ?? []).map(({ inTerm: _inTerm, running: _running, ...consequence }) => consequence)
  }
  // The sheets were made under this rulebook, so none is a stranger's.
  const filled = Result.getOrThrow(fill(alone, sheets.map((sheet) => {
    const group = groupOf(sheet.member)
    return { sheets: [sheet], ...(group === undefined ? {} : { group }) }
  })))
  const due = sheets.flatMap((sheet) => follow(alone, [{ sheet }]))
  return [
    ...(alone.quotas ?? []).map(({ id }): Ensuing => {
      const own = filled.filter(({ quota }) => quota === id)
      return { does: "quota", id, people: own.reduce((sum, { chosen }) => sum + chosen.length, 0), toDecide: own.reduce((sum, { toDecide }) => sum + toDecide.length, 0) }
    }),
    ...(alone.consequences ?? []).map(({ id }): Ensuing => ({ does: "consequence", id, people: due.filter(({ consequence }) => consequence === id).length }))
  ]
}
