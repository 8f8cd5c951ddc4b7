import type { Fact } from "../Fact.ts"
import { Finding } from "../Finding.ts"
import { concerns, type Node, places } from "../Rulebook.ts"
import { shapesOf } from "./shapesOf.ts"
import { shrink } from "./shrink.ts"
import { type Casting, type Found, first, paidTo, roleOf, sceneFor, type Study } from "./Study.ts"
import { items, copies, sheetOf } from "./Trial.ts"

/** Finds items that nothing brings to life, caps that cut even the smallest thing, and floors, grades and totals that stand for nothing. */
export const bounds = (study: Study): ReadonlyArray<Found> => [
  ...dead(study),
  ...first(study.cast.flatMap((casting) => places(study.rulebook).flatMap((node) => alwaysCut(study, casting, node))), (finding) => `${at(finding)} ${"item" in finding ? finding.item : ""}`),
  ...first(study.cast.flatMap((casting) => forNothing(study, casting)), at),
  ...first(study.cast.flatMap((casting) => belowZero(study, casting)), at)
]

const at = (finding: Finding): string => `${finding._tag} ${"at" in finding ? finding.at : ""}`

const dead = (study: Study): ReadonlyArray<Found> => {
  const alive = new Set(study.cast.flatMap(({ earnings }) => earnings.map(({ item }) => item.id)))
  return items(study.rulebook).filter(({ id }) => !alive.has(id)).map((item) => {
    const finding = Finding.cases.DeadItem.make({ at: item.id })
    const [shape] = shapesOf(item.counts, item, study)
    const [casting] = study.cast.filter(({ roles }) => study.lines.get(item.id)?.every((node) => concerns(node, roles)))
    if (shape === undefined || casting === undefined) return { finding }
    const { roles } = casting
    return { finding, example: { roles, scenes: [sceneFor(study, roles, copies(study, shape, 1, "a", item.counts.between))] } }
  })
}

const alwaysCut = (study: Study, { earnings, roles }: Casting, place: Node): ReadonlyArray<Found> => {
  if (place.node === "best" || place.cap === undefined) return []
  const { cap, id } = place
  const inside = earnings.filter(({ item }) => study.lines.get(item.id)?.some((around) => around.id === id))
  if (inside.some(({ sign }) => sign < 0)) return []
  const cut = (records: ReadonlyArray<Fact>) => sheetOf(study, roles, records).lines.some(({ item, why }) => item === id && why._tag === "Cap")
  return inside.flatMap(({ beside, item, records, shapes }): ReadonlyArray<Found> => {
    if (item.pays.by === "mark") return []
    const cases = [records, ...shapes.map((shape) => copies(study, shape, records.length, "a", item.counts.between))]
      .map((records) => [...beside, ...records])
      .filter((records) => paidTo(study, roles, records, item.id) > 0)
    const [smallest] = cases
    if (smallest === undefined || !cases.every(cut)) return []
    const shown = shrink(smallest, (some) => cut(some) && paidTo(study, roles, some, item.id) > 0)
    return [{ finding: Finding.cases.CapAlwaysBites.make({ at: id, item: item.id, cap: cap.points }), example: { roles, scenes: [sceneFor(study, roles, shown)] } }]
  })
}

const forNothing = (study: Study, { roles }: Casting): ReadonlyArray<Found> => {
  const { grades } = study.rulebook
  const sheet = sheetOf(study, roles, [])
  const example = { roles, scenes: [sceneFor(study, roles, [])] } as const
  const free = grades.find(({ from, id }) => from !== undefined && sheet.proposed?.grade === id)
  return [
    ...places(study.rulebook).flatMap((node) => node.node === "best" || node.floor === undefined || !concerns(node, roles) || !sheet.lines.some(({ item, why }) => item === node.id && why._tag === "Floor")
      ? [] : [{ finding: Finding.cases.FloorAlwaysHolds.make({ at: node.id, floor: node.floor.points }), example }]),
    ...(free === undefined ? [] : [{ finding: Finding.cases.FreeGrade.make({ at: free.id, role: roleOf(roles) }), example }])
  ]
}

const belowZero = (study: Study, { earnings, roles }: Casting): ReadonlyArray<Found> => {
  const { table } = study.rulebook
  if (table === undefined) return []
  const below = (records: ReadonlyArray<Fact>) => sheetOf(study, roles, records).total < 0
  const cases = earnings.filter(({ sign }) => sign < 0).flatMap(({ beside, item, shape }) =>
    [1, 4, 16, 64].map((times) => [...beside, ...copies(study, shape, times, "a", item.counts.between)]))
  const found = cases.find(below)
  return found === undefined ? [] : [{
    finding: Finding.cases.BelowZero.make({ at: table.id, role: roleOf(roles) }), example: { roles, scenes: [sceneFor(study, roles, shrink(found, below))] }
  }]
}
