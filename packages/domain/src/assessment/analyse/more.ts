import { type Fact, Level, type Stage, stagesOf } from "../Fact.ts"
import { Finding } from "../Finding.ts"
import type { Rulebook } from "../Rulebook.ts"
import type { Sheet } from "../Sheet.ts"
import { done, fault, openTo, type Shape, withBefore } from "./Shape.ts"
import { shapesOf } from "./shapesOf.ts"
import { shrink } from "./shrink.ts"
import { type Casting, type Found, first, roleOf, sceneFor, type Study } from "./Study.ts"
import { copies, items, record, sheetOf, somebody } from "./Trial.ts"

/** Finds what takes points, or the grade, from somebody who does more or does it better; and what depends on which came first. */
export const more = (study: Study): ReadonlyArray<Found> =>
  first(study.cast.flatMap((casting) => [...lowers(study, casting), ...faults(study, casting), ...order(study, casting)]), (finding) => `${finding._tag} ${"at" in finding ? finding.at : ""}`)

/** Records before and after somebody did more. */
interface Move {
  readonly beside: ReadonlyArray<Fact>
  readonly before: ReadonlyArray<Fact>
  readonly after: ReadonlyArray<Fact>
}

/** The same thing done better; `both` is the record that stands for before and after at once, where that could be meant to add up. */
interface Improved {
  readonly better: Shape
  readonly both?: Shape
}

const lowers = (study: Study, casting: Casting): ReadonlyArray<Found> => {
  const { earnings, roles } = casting
  const all = others(study)
  const shapes = unique([...earnings.filter(({ item }) => item.pays.by !== "mark").flatMap(({ shapes }) => shapes), ...all])
    .filter((shape) => shape.kind !== "mark" && openTo(shape, roles))
  const day = study.days[40] ?? study.year.to
  const added = unique([...earnings.map(({ shape }) => shape), ...all]).filter((shape) => shape.kind !== "mark" && done(shape) && openTo(shape, roles)).map((shape) => record(shape, day, "z"))
  const sheets = new Map<ReadonlyArray<Fact>, Sheet>()
  const sheet = (records: ReadonlyArray<Fact>): Sheet => {
    const made = sheets.get(records) ?? sheetOf(study, roles, records)
    sheets.set(records, made)
    return made
  }
  const total = (records: ReadonlyArray<Fact>) => sheet(records).total
  const moves = [
    ...[[], ...earnings.map(({ beside, records }) => [...beside, ...records]), ...atLimits(study)].flatMap((beside) => added.map((one): Move => ({ beside, before: [], after: [one] }))),
    ...shapes.flatMap((shape) => {
      const one = record(shape, day, "z")
      const mates = earnings.find(({ beside, shapes }) => beside.length > 0 && shapes.includes(shape))?.beside ?? []
      return improved(study.rulebook, shape).flatMap(({ better, both }): ReadonlyArray<Move> => {
        const addsUp = both !== undefined && total([...mates, record(both, day, "z")]) > total([...mates, one])
        return addsUp ? [] : [{ beside: mates, before: [one], after: [{ ...record(better, day, "z"), record: one.record }] }]
      })
    })
  ]
  const worse = ({ after, before, beside }: Move) => isWorse(study.rulebook, sheet(before.length === 0 ? beside : [...beside, ...before]), sheet([...beside, ...after]))
  return moves.filter(worse).map((move): Found => {
    const beside = shrink(move.beside, (beside) => worse({ ...move, beside }))
    const [before, after] = [[...beside, ...move.before], [...beside, ...move.after]]
    return {
      finding: Finding.cases.MoreLowers.make({ at: blamed(sheet(before), sheet(after)), role: roleOf(roles) }),
      example: { roles, scenes: [sceneFor(study, roles, before), sceneFor(study, roles, after)] }
    }
  })
}

const isWorse = ({ grades }: Rulebook, before: Sheet, after: Sheet): boolean => {
  if (after.total < before.total) return true
  const rank = ({ proposed }: Sheet) => proposed === undefined ? grades.length : grades.findIndex(({ id }) => id === proposed.grade)
  return after.total === before.total && rank(after) > rank(before)
}

/** The place whose lines fall most, or the duty no longer met. */
const blamed = (before: Sheet, after: Sheet): string => {
  const fall = new Map<string, number>()
  for (const { item, points } of before.lines) fall.set(item, (fall.get(item) ?? 0) - points)
  for (const { item, points } of after.lines) fall.set(item, (fall.get(item) ?? 0) + points)
  const [worst] = [...fall].filter(([, points]) => points < 0).sort(([, a], [, b]) => a - b)
  return worst?.[0] ?? after.duties.find(({ gate, met }) => !met && before.duties.some((duty) => duty.gate === gate && duty.met))?.gate ?? ""
}

const unique = (shapes: ReadonlyArray<Shape>): ReadonlyArray<Shape> => [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()]

/** Records that are only part of a whole a share is taken of, or that a duty limits. */
const others = (study: Study): ReadonlyArray<Shape> => [
  ...items(study.rulebook).flatMap(({ pays }) => pays.by === "ratio" ? shapesOf(pays.outOf, {}, study) : []),
  ...study.rulebook.gates.flatMap(({ anyOf }) => anyOf.flatMap((condition) => condition.atMost === undefined ? [] : shapesOf(condition.counts, condition, study)))
]

/** Records that reach the limit of a duty that has one, and no more. */
const atLimits = (study: Study): ReadonlyArray<ReadonlyArray<Fact>> =>
  study.rulebook.gates.flatMap(({ anyOf }) => anyOf.flatMap((condition) => {
    const shape = shapesOf(condition.counts, condition, study).find(done)
    return condition.atMost === undefined || shape === undefined ? [] : [copies(study, shape, Math.min(condition.atMost, 120), "l", condition.counts.between)]
  }))

const good: ReadonlyArray<Stage> = ["filed", "key", "excellent", "consulted", "replied", "onTime", "adopted", "planned", "satisfied", "published"]

/** The ways in which the same thing is done better: attended in full, one stage or one level further, alone. */
const improved = (rulebook: Rulebook, shape: Shape): ReadonlyArray<Improved> => {
  const { joint, ...alone } = shape
  const { attendance, kind, levels = [], reached = [] } = shape
  if (kind === "breach") return []
  const asked = items(rulebook).filter(({ counts }) => counts.kind.some((one) => one === kind))
  const paid = Level.literals.filter((level) => asked.some(({ counts, pays }) => pays.by === "level" && pays.points[level] !== undefined || counts.level?.includes(level)))
  const further = stagesOf[kind].filter((stage) => good.includes(stage) && !reached.includes(stage) && mentioned(asked, stage))
  const top = Math.max(-1, ...levels.map((level) => Level.literals.indexOf(level)))
  const higher = paid.filter((level) => Level.literals.indexOf(level) > top)
  const recognised = (one: Shape): ReadonlyArray<Shape> =>
    levels.length === 0 && paid.length > 0 && one.reached?.some((stage) => stage === "adopted" || stage === "published") ? paid.map((level) => ({ ...one, levels: [level] })) : [one]
  return [
    ...(joint === undefined || joint.place === 0 ? [] : [{ better: alone }]),
    ...(attendance === undefined || done(shape) ? [] : [{ better: { ...shape, attendance: { held: attendance.held, attended: attendance.held } } }]),
    ...further.flatMap((stage) => recognised({ ...shape, reached: withBefore(kind, [...reached.filter((one) => one !== "partlyAdopted"), stage]) })).map((better) => ({ better })),
    ...(levels.length === 0 ? [] : higher.flatMap((level) => {
      const both = { ...shape, levels: [...levels, level] }
      return [{ better: both }, { better: { ...shape, levels: [level] }, both }]
    }))
  ]
}

const mentioned = (asked: ReturnType<typeof items>, stage: Stage): boolean =>
  asked.some(({ counts: { reached, reachedAny, unreached }, pays }) =>
    [...reached ?? [], ...reachedAny ?? [], ...unreached ?? []].includes(stage) || pays.by === "stage" && pays.stages.some((one) => one.reached === stage))

const faults = (study: Study, { earnings, roles }: Casting): ReadonlyArray<Found> =>
  earnings.filter(({ item, shapes, sign }) => sign > 0 && item.pays.by !== "mark" && shapes.every(fault)).map(({ beside, item, records }) =>
    ({ finding: Finding.cases.FaultPays.make({ at: item.id }), example: { roles, scenes: [sceneFor(study, roles, beside), sceneFor(study, roles, [...beside, ...records])] } }))

const order = (study: Study, { earnings, roles }: Casting): ReadonlyArray<Found> =>
  earnings.filter(({ item }) => item.take?.by === "fromNth").flatMap(({ beside, item, shapes }): ReadonlyArray<Found> => {
    const [one, ...rest] = shapes
    const nth = item.take?.by === "fromNth" ? item.take.nth : 2
    if (one === undefined) return []
    const cases = rest.map((other) => {
      const many = copies(study, one, nth, "a", item.counts.between)
      const at = (position: number) => many.map((fact, index) => index === position ? { ...other, record: `${other.kind}/b`, member: somebody, on: fact.on } : fact)
      return [[...beside, ...at(0)], [...beside, ...at(nth - 1)]] as const
    })
    const found = cases.find(([a, b]) => sheetOf(study, roles, a).total !== sheetOf(study, roles, b).total)
    return found === undefined ? [] : [{
      finding: Finding.cases.OrderMatters.make({ at: item.id }), example: { roles, scenes: [sceneFor(study, roles, found[0]), sceneFor(study, roles, found[1])] }
    }]
  })
