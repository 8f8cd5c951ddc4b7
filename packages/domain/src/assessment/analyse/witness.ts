import { attended, type Fact } from "../Fact.ts"
import { together } from "../Pay.ts"
import type { Condition, Gate, Item, Node, Role } from "../Rulebook.ts"
import { concerns } from "../Rulebook.ts"
import type { Sheet } from "../Sheet.ts"
import { holds, periods } from "../Year.ts"
import { openTo, type Shape } from "./Shape.ts"
import { shapesOf } from "./shapesOf.ts"
import { copies, sheetOf, type Trial } from "./Trial.ts"

/** Records of one shape that bring an item to life, and those it needs beside them. */
export interface Witness {
  readonly shape: Shape
  readonly beside: ReadonlyArray<Fact>
  readonly records: ReadonlyArray<Fact>
}

/** Whether an item gives or takes points on a sheet, and not only bounds them. */
export const moves = (sheet: Sheet, item: string): boolean =>
  sheet.lines.some((line) => line.item === item && line.points !== 0 && line.why._tag !== "Cap" && line.why._tag !== "Floor")

/** Finds the fewest records, of the plainest shape, with which an item moves points for somebody with these roles. */
export const witness = (trial: Trial, line: ReadonlyArray<Node>, item: Item, roles: ReadonlyArray<Role>): Witness | undefined => {
  const required = trial.rulebook.gates.filter(({ id }) => line.some(({ requires }) => requires?.includes(id)))
  const beside = duties(trial, required, roles)
  const shapes = shapesOf(item.counts, item, trial).filter((shape) => openTo(shape, roles))
  for (const times of enough(item)) for (const shape of shapes) {
    const records = copies(trial, shape, times, "a", item.counts.between)
    if (moves(sheetOf(trial, roles, [...beside, ...records]), item.id)) return { shape, beside, records }
  }
  return undefined
}

/** How many records may be needed before an item pays. */
const enough = ({ measure = "records", pays, take }: Item): ReadonlyArray<number> => {
  const first = take?.by === "fromNth" ? take.nth : 1
  const need = pays.by === "threshold" ? pays.need : pays.by === "steps" ? Math.min(...pays.steps.map(({ atLeast }) => atLeast)) : 1
  const most = together(pays) && measure !== "amount" ? Math.min(need, 120) : 1
  return [...new Set([first, first + 1, most, most + 1])].sort((a, b) => a - b)
}

/** Records that meet those of the duties that somebody with these roles has and can meet. */
export const duties = (trial: Trial, gates: ReadonlyArray<Gate>, roles: ReadonlyArray<Role>): ReadonlyArray<Fact> =>
  gates.filter((gate) => concerns(gate, roles)).reduce<ReadonlyArray<Fact>>((records, { anyOf, id }, position) => {
    const met = (some: ReadonlyArray<Fact>) => sheetOf(trial, roles, some).duties.some(({ gate, met }) => gate === id && met)
    if (met(records)) return records
    for (const condition of anyOf) for (const shape of shapesOf(condition.counts, condition, trial).filter((shape) => openTo(shape, roles))) {
      const more = [...records, ...fulfilling(trial, condition, shape, `d${position}-`)]
      if (met(more)) return more
    }
    return records
  }, [])

const fulfilling = (trial: Trial, { atLeast = 0, counts: { between }, distinct, measure = "records", per }: Condition, shape: Shape, name: string): ReadonlyArray<Fact> => {
  const some = (times: number, name: string, within: Condition["counts"]["between"]) => {
    if (distinct !== undefined || measure === "records") return copies(trial, shape, Math.min(times, 120), name, within)
    const sized = measure === "amount" ? { amount: times } : attended.includes(shape.kind) ? { attendance: stretched(shape, times) } : {}
    return copies(trial, { ...shape, ...sized }, 1, name, within)
  }
  if (per === undefined) return some(atLeast, name, between)
  return periods(trial.year, per).filter(({ from }) => holds(trial.year, from)).flatMap(({ from, to }, index) =>
    some(atLeast, `${name}${index}-`, { from: later(from, between?.from), to: earlier(to, between?.to) }))
}

const stretched = ({ attendance = { held: 1, attended: 1 } }: Shape, times: number) => {
  const { attended, excused = 0, held } = attendance
  return { ...attendance, held: held * times, attended: attended * times, ...(excused > 0 ? { excused: excused * times } : {}) }
}

const later = <A extends string>(a: A, b: A | undefined): A => b !== undefined && b > a ? b : a
const earlier = <A extends string>(a: A, b: A | undefined): A => b !== undefined && b < a ? b : a
