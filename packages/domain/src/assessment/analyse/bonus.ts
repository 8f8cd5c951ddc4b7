import type { Fact } from "../Fact.ts"
import { Finding } from "../Finding.ts"
import { together } from "../Pay.ts"
import type * as Points from "../Points.ts"
import { concerns, type Item, type Node, type Role } from "../Rulebook.ts"
import { reach } from "../reach.ts"
import { shrink } from "./shrink.ts"
import { type Casting, type Found, first, paidTo, sceneFor, type Study } from "./Study.ts"
import { copies, sheetOf } from "./Trial.ts"

/** Finds add-ons worth more than all duties, and joint records worth more to many than to one. */
export const bonus = (study: Study): ReadonlyArray<Found> =>
  first(study.cast.flatMap((casting) => [...aboveDuty(study, casting), ...joint(study, casting)]), (finding) => `${finding._tag} ${"at" in finding ? finding.at : ""}`)

/** Whether an item brings more the more often something is done. */
const grows = ({ pays, take }: Item): boolean => !together(pays) && pays.by !== "mark" && take?.by !== "once"

/** The most that a place brings without repeating anything. */
const dutyOf = (node: Node, roles: ReadonlyArray<Role>, yearStarts: string): number => {
  if (!concerns(node, roles)) return 0
  switch (node.node) {
    case "item": {
      const { most } = grows(node) ? { most: 0 } : reach(node, roles, yearStarts)
      return most === Infinity ? 0 : most
    }
    case "best": return Math.max(...node.of.map((child) => dutyOf(child, roles, yearStarts)))
    case "block": return Math.min(node.cap?.points ?? Infinity, node.of.reduce((sum, child) => sum + dutyOf(child, roles, yearStarts), node.base?.points ?? 0))
  }
}

const aboveDuty = (study: Study, { earnings, roles }: Casting): ReadonlyArray<Found> => {
  const { table, yearStarts } = study.rulebook
  const duty = table === undefined ? 0 : dutyOf(table, roles, yearStarts)
  if (duty <= 0) return []
  const without = sheetOf(study, roles, []).total
  const above = (records: ReadonlyArray<Fact>) => sheetOf(study, roles, records).total - without > duty
  const dutiful = earnings.filter(({ item, sign }) => sign > 0 && !grows(item) && item.pays.by !== "mark")
    .flatMap(({ beside, item, records }) => [...beside, ...records.map((one) => ({ ...one, record: `${one.record}-${item.id}` }))])
  return earnings.filter(({ item, sign }) => sign > 0 && grows(item)).flatMap(({ beside, item, shape }) => {
    const cases = [4, 16, 64].map((times) => [...beside, ...copies(study, shape, times, "z", item.counts.between)])
    const found = cases.find(above)
    if (found === undefined) return []
    return [{
      finding: Finding.cases.BonusAboveDuty.make({ at: item.id, duty: duty as Points.Points }),
      example: { roles, scenes: [sceneFor(study, roles, dutiful), sceneFor(study, roles, shrink(found, above))] }
    }]
  })
}

const people = 5

const joint = (study: Study, { earnings, roles }: Casting): ReadonlyArray<Found> =>
  earnings.filter(({ item, shape, sign }) => sign > 0 && item.pays.by !== "mark" && (shape.kind === "proposal" || shape.kind === "report")).flatMap(({ beside, item, records }) => {
    const worth = (some: ReadonlyArray<Fact>) => paidTo(study, roles, [...beside, ...some], item.id) as Points.Points
    const placed = (place: number) => records.map((one): Fact => ({ ...one, joint: { place, people } }))
    const alone = worth(records.map(({ joint: _, ...one }) => one))
    const all = Array.from({ length: people }, (_, place) => worth(placed(place)))
    const total = all.reduce<number>((sum, one) => sum + one, 0) as Points.Points
    if (alone <= 0 || total <= alone) return []
    const scenes = [sceneFor(study, roles, [...beside, ...records]), sceneFor(study, roles, [...beside, ...placed(people - 1)])] as const
    return [{ finding: Finding.cases.JointPaysMore.make({ at: item.id, alone, together: total }), example: { roles, scenes } }]
  })
