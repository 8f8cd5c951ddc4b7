import { Result } from "effect"
import { type Contender, fill, type NotComparable } from "../assessment/fill.ts"
import { propose } from "../assessment/propose.ts"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Sheet } from "../assessment/Sheet.ts"
import type * as Member from "../member/Member.ts"

/** What the rules propose for one member; none where they propose nothing, or leave it to the meeting. */
export interface Proposed {
  readonly member: Member.Id
  readonly grade?: string
  /** The minimum duties that stand in the way of a better grade. */
  readonly heldBackBy: ReadonlyArray<string>
  /** The quota whose places are taken, or whose last places the meeting decides between equals for. */
  readonly quota?: { readonly id: string; readonly toDecide: boolean }
}

const below = ({ grades }: Rulebook, sheet: Sheet, grade: string): string | undefined =>
  propose(grades.filter(({ id }) => id !== grade), sheet.total, sheet.duties)?.grade

/**
 * Lists what the rules propose for everybody assessed, in the order given: the grade of the sheet, within the places of the quotas.
 *
 * Whoever finds no place is proposed for the grade below; between equals for the last places the rules propose nothing where the meeting decides.
 */
export const proposals = (rulebook: Rulebook, contenders: ReadonlyArray<Contender>): Result.Result<ReadonlyArray<Proposed>, NotComparable> =>
  Result.map(fill(rulebook, contenders), (filled) =>
    contenders.map(({ group, sheets: [sheet] }): Proposed => {
      const { member, proposed } = sheet
      const plain = { member, heldBackBy: proposed?.heldBackBy ?? [] }
      if (proposed === undefined) return plain
      const limit = (rulebook.quotas ?? []).find((quota) => quota.grade === proposed.grade)
      const places = filled.find((one) => one.quota === limit?.id && (one.group === undefined || one.group === group))
      if (limit === undefined || places === undefined || places.chosen.includes(member)) return { ...plain, grade: proposed.grade }
      if (places.toDecide.includes(member)) return { ...plain, quota: { id: limit.id, toDecide: true } }
      const grade = below(rulebook, sheet, proposed.grade)
      return { ...plain, ...(grade === undefined ? {} : { grade }), quota: { id: limit.id, toDecide: false } }
    }))
