import { type Attendance, attended, formsOf, type Kind, type Level, type Part, type Stage, stagesOf } from "../Fact.ts"
import { measure as measured } from "../measure.ts"
import type { Amount, Pay } from "../Pay.ts"
import type * as Points from "../Points.ts"
import { gather } from "../Records.ts"
import type { Rulebook } from "../Rulebook.ts"
import { select } from "../select.ts"
import type { Measure, Selection } from "../Selection.ts"
import { type Shape, withBefore } from "./Shape.ts"
import { dayIn, record, type Trial } from "./Trial.ts"

/** What else of an item or a duty decides which records are worth trying. */
export interface Use {
  readonly measure?: Measure
  readonly pays?: Pay
}

/**
 * Makes up the records worth trying for a selection, the plainest first: one for each kind, form, stage, level, part, grade and
 * attendance it tells apart, as far as such a record is counted and holds some of the measure.
 */
export const shapesOf = (selection: Selection, { measure = "records", pays }: Use, trial: Trial): ReadonlyArray<Shape> => {
  const { rulebook } = trial
  const attending = rulebook.attendance ?? {}
  const counted = (shape: Shape) => {
    const one = record(shape, dayIn(trial, selection.between), "x")
    return measured(measure, one, attending) > 0 && select(selection, gather([one]), attending).counted.length > 0
  }
  const proof = { evidence: "doc/1", ...(selection.organiser === undefined ? {} : { organiser: selection.organiser[0] }) }
  const found = selection.kind.flatMap((kind) => crossed([
    selection.form === undefined ? [{}] : selection.form.filter((form) => formsOf[kind].includes(form)).map((form) => ({ form })),
    stages(kind, selection, pays).map((reached) => reached.length === 0 ? {} : { reached }),
    levels(selection, pays).map((level) => level === undefined ? {} : { levels: [level] }),
    parts(selection, pays).map((part) => joints[part]),
    attended.includes(kind) ? attendances(rulebook, selection).map((attendance) => ({ attendance })) : [{}],
    marks(kind, selection, pays, rulebook),
    kind === "appraisal" && selection.grade !== undefined ? selection.grade.map((grade) => ({ grade })) : [{}],
    sizes(pays, measure).map((amount) => amount === undefined ? {} : { amount })
  ]).map((some): Shape => ({ kind, ...some, ...proof })))
  return [...new Map(found.map((shape) => [JSON.stringify(shape), shape])).values()].filter(counted)
}

/** Every way to take one of each. */
const crossed = (all: ReadonlyArray<ReadonlyArray<Partial<Shape>>>): ReadonlyArray<Partial<Shape>> =>
  all.reduce<ReadonlyArray<Partial<Shape>>>((ways, next) => ways.flatMap((way) => next.map((one) => ({ ...way, ...one }))), [{}])

const joints: Readonly<Record<Part, Pick<Shape, "joint">>> = { sole: {}, first: { joint: { place: 0, people: 3 } }, co: { joint: { place: 1, people: 3 } } }

const attendances = ({ attendance }: Rulebook, { attendedAtLeast }: Selection): ReadonlyArray<Attendance> => [
  { held: 2, attended: 2 }, { held: 2, attended: 0, excused: 2 }, { held: 2, attended: 0 }, { held: 2, attended: 0, exempt: 2 },
  { held: 2, attended: 2, late: 1 }, { held: 2, attended: 2, leftEarly: 1 }, { held: 4, attended: 3 },
  ...[attendance?.present?.atLeast, attendedAtLeast].flatMap((ratio) => ratio === undefined || ratio[0] > ratio[1] ? [] : [
    { held: ratio[1], attended: ratio[0] },
    ...(ratio[0] > 0 ? [{ held: ratio[1], attended: ratio[0] - 1 }] : [])
  ])
]

const amounts = (pays: Pay | undefined): ReadonlyArray<Amount> =>
  pays?.by === "each" ? [pays.points]
  : pays?.by === "level" ? Object.values(pays.points)
  : pays?.by === "stage" ? pays.stages.map(({ points }) => points)
  : []

const parts = ({ part }: Selection, pays: Pay | undefined): ReadonlyArray<Part> =>
  part ?? (amounts(pays).some((amount) => typeof amount !== "number") ? ["sole", "first", "co"] : ["sole"])

const levels = ({ level }: Selection, pays: Pay | undefined): ReadonlyArray<Level | undefined> => {
  const asked = level ?? (pays?.by === "level" ? Object.keys(pays.points) as ReadonlyArray<Level> : [])
  return asked.length === 0 ? [undefined] : asked
}

const stages = (kind: Kind, selection: Selection, pays: Pay | undefined): ReadonlyArray<ReadonlyArray<Stage>> => {
  const reached: ReadonlyArray<Stage> = selection.reached ?? []
  const reachedAny: ReadonlyArray<Stage> = selection.reachedAny ?? []
  const known = (stage: Stage) => stagesOf[kind].includes(stage)
  if (!reached.every(known) || reachedAny.length > 0 && !reachedAny.some(known)) return []
  const paid = pays?.by === "stage" ? pays.stages.map((stage) => stage.reached).filter(known) : []
  const first: ReadonlyArray<Stage> = known("submitted") ? ["submitted"] : []
  const one = (stages: ReadonlyArray<Stage>): ReadonlyArray<ReadonlyArray<Stage>> => stages.map((stage) => [stage])
  return (reachedAny.length === 0 ? [[]] : one(reachedAny.filter(known)))
    .flatMap((any) => [[], ...one(paid)].map((more) => withBefore(kind, [...first, ...reached, ...any, ...more])))
}

const sizes = (pays: Pay | undefined, measure: Measure): ReadonlyArray<number | undefined> => {
  if (measure !== "amount") return [undefined]
  if (pays?.by === "threshold") return [pays.need]
  return pays?.by === "steps" ? pays.steps.map(({ atLeast }) => atLeast) : [undefined]
}

const tenPoints = 100_000 as Points.Points

const marks = (kind: Kind, { article }: Selection, pays: Pay | undefined, { articles }: Rulebook): ReadonlyArray<Pick<Shape, "mark">> => {
  if (kind !== "mark") return [{}]
  const by = pays?.by === "mark" && pays.markedBy !== undefined ? { by: pays.markedBy[0] } : {}
  return (article ?? articles.slice(0, 1).map(({ id }) => id)).map((article) => ({ mark: { article, points: tenPoints, ...by } }))
}
