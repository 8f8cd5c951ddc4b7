import { Data } from "effect"
import type { Move, Workflow } from "./Workflow.ts"

/** What is wrong with a workflow, with the place where it is. */
export type Fault = Data.TaggedEnum<{
  /** A move names a stage the workflow does not have. */
  UnknownStage: { readonly verb: string; readonly stage: string }
  /** No move from the beginning leads here. */
  Unreachable: { readonly stage: string }
  /** Nothing leads on, though it is no end. */
  DeadEnd: { readonly stage: string }
  /** What leads on may be done by nobody. */
  NobodyActs: { readonly stage: string }
  /** Moves lead on, yet none of them ever to an end. */
  NeverEnds: { readonly stage: string }
  /** These stages lead back to one another as often as anybody likes. */
  Endless: { readonly stages: ReadonlyArray<string> }
  /** A move is said to undo another, but others than those who did it may. */
  UndoneByOthers: { readonly verb: string; readonly undoes: string }
}>
/** Makes a fault, and tells one from another. */
export const Fault = Data.taggedEnum<Fault>()

type Arrows = ReadonlyMap<string, ReadonlySet<string>>

const arrowsOf = (stages: ReadonlyArray<string>, moves: ReadonlyArray<Move>): Arrows =>
  new Map(stages.map((stage) => [stage, new Set(moves.filter((move) => move.from.includes(stage)).flatMap((move) => move.to).filter((to) => to !== stage))]))

const reached = (arrows: Arrows, starts: Iterable<string>): ReadonlySet<string> => {
  const seen = new Set(starts)
  for (const stage of seen) for (const next of arrows.get(stage) ?? []) seen.add(next)
  return seen
}

const undoneByOthers = ({ moves }: Workflow): ReadonlyArray<Fault> =>
  moves.flatMap(({ bound, by, verb }) => {
    if (bound?._tag !== "Undoes") return []
    const doers = moves.filter((move) => move.verb === bound.verb).flatMap((move) => move.by)
    return by.every((role) => doers.includes(role)) ? [] : [Fault.UndoneByOthers({ verb, undoes: bound.verb })]
  })

/** Groups the stages that lead back to one another, each group once. */
const circles = (stages: ReadonlyArray<string>, arrows: Arrows): ReadonlyArray<ReadonlyArray<string>> => {
  const from = new Map(stages.map((stage) => [stage, reached(arrows, arrows.get(stage) ?? [])]))
  const turning = stages.filter((stage) => from.get(stage)?.has(stage))
  const groups = turning.map((stage) => turning.filter((other) => from.get(stage)?.has(other) && from.get(other)?.has(stage)))
  return groups.filter((group, place) => groups.findIndex((other) => other[0] === group[0]) === place)
}

/**
 * Lists what is wrong with a workflow: dead ends, stages nobody reaches or acts at, and loops without a bound.
 *
 * A loop is bounded when every way round passes a move that a policy counts, or one by which the same people undo what they did.
 */
export const faults = (self: Workflow): ReadonlyArray<Fault> => {
  const { ends, moves, stages } = self
  const all = arrowsOf(stages, moves)
  const alive = reached(all, moves.filter((move) => move.from.length === 0).flatMap((move) => move.to))
  const back = new Map(stages.map((stage) => [stage, reached(all, [stage])]))
  const open = stages.filter((stage) => !ends.includes(stage))
  const free = arrowsOf(stages, moves.filter((move) => move.bound === undefined))
  return [
    ...moves.flatMap(({ from, to, verb }) => [...from, ...to].filter((stage) => !stages.includes(stage)).map((stage) => Fault.UnknownStage({ verb, stage }))),
    ...stages.filter((stage) => !alive.has(stage)).map((stage) => Fault.Unreachable({ stage })),
    ...open.flatMap((stage): ReadonlyArray<Fault> => {
      const leading = moves.filter((move) => move.from.includes(stage) && move.to.some((to) => to !== stage))
      if (leading.length === 0) return [Fault.DeadEnd({ stage })]
      if (leading.every((move) => move.by.length === 0)) return [Fault.NobodyActs({ stage })]
      return ends.some((end) => back.get(stage)?.has(end)) ? [] : [Fault.NeverEnds({ stage })]
    }),
    ...circles(stages, free).map((stages) => Fault.Endless({ stages })),
    ...undoneByOthers(self)
  ]
}
