import * as Dice from "../Dice.ts"
import { type Place, placesOf } from "../districts.ts"
import { fill } from "../fill.ts"
import { faults } from "./faults.ts"
import type { Category, Kind, Matter } from "./Matter.ts"
import { matters } from "./matters.ts"
import { means } from "./means.ts"
import { surveys } from "./surveys.ts"

/** A proposal as a member hands it in, with what the twin needs to tell its life. */
export interface Draft {
  /** The id of its matter; papers of one matter are about one topic. */
  readonly matter: string
  /** Which of the two asks of its matter it makes. */
  readonly angle: 0 | 1
  readonly category: Category
  /** The id of the place it is about. */
  readonly place: string
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly recommendations: ReadonlyArray<string>
  /** What each recommendation calls for, in the order of `recommendations`; a faulty paper has none. */
  readonly asks: ReadonlyArray<{ readonly kind: Kind; readonly gist: string }>
  /** The id of the unit that would lead. */
  readonly lead: string
  /** The ids of the units that would take part. */
  readonly co: ReadonlyArray<string>
  /** The paper it doubles: the same ask for the same place in other words, or another ask on the same matter there. */
  readonly kin?: { readonly of: number; readonly tie: "same" | "related" }
  /** The number of the ground on which an examiner refuses it. */
  readonly fault?: number
}

/**
 * The n-th proposal of the city, n from 0; the same number always gives the same paper.
 *
 * Every twelfth paper asks the same as the paper five before it, every twelfth takes up the matter of the paper four before it with another
 * ask, every fortieth has a fault.
 */
export const draft = (n: number): Draft => {
  if (n % 40 === 33) return faulty(n)
  if (n % 12 === 11) return { ...paper(n - 5, "same"), kin: { of: n - 5, tie: "same" } }
  if (n % 12 === 8) return { ...paper(n - 4, "related"), kin: { of: n - 4, tie: "related" } }
  return paper(n, n % 12 === 4 || n % 12 === 6 ? "first" : "alone")
}

type Telling = "alone" | "first" | "same" | "related"

const paper = (n: number, telling: Telling): Draft => {
  const dice = Dice.seeded(n)
  const matter = Dice.at(matters, n * 31 + Math.floor(n / matters.length) * 5)
  const place = dice.pick(placesOf(matter.where))
  const turn = dice.int(0, 59)
  const ownAngle = telling === "alone" ? (dice.int(1, 100) <= 60 ? 0 : 1) : 0
  const again = telling === "same" || telling === "related"
  const angle = telling === "related" ? 1 : ownAngle
  const occasion = `${n} ${telling}`
  return { ...written(matter, place, angle, again ? turn + 1 : turn, telling === "alone" ? 3 : 2, occasion), ...handled(matter, place, angle, Dice.seeded(n)) }
}

const written = (matter: Matter, place: Place, angle: 0 | 1, turn: number, most: 2 | 3, occasion: string): Omit<Draft, "lead" | "co"> => {
  const dice = Dice.seeded(occasion)
  const put = (template: string) => fill(template, place)
  const side = matter.angles[angle]
  const asks = side.asks.length > 3 && dice.int(1, 4) === 1 ? side.asks.filter((_, index) => index !== turn % side.asks.length) : side.asks
  const survey = fill(dice.pick(surveys), place, occasion)
  const scene = put(Dice.at(matter.scenes, turn))
  const facts = Array.from({ length: dice.int(2, most) }, (_, step) => put(Dice.at(matter.facts, turn + step)))
  const causes = Array.from({ length: dice.int(6 - most, 4) }, (_, step) => put(Dice.at(matter.causes, turn + step)))
  const first = dice.int(0, 11)
  return {
    matter: matter.id,
    angle,
    category: matter.category,
    place: place.id,
    title: `关于${put(Dice.at(side.titles, turn))}的提案`,
    situation: (turn % 2 === 0 ? [scene, survey, ...facts] : [scene, ...facts, survey]).join(""),
    analysis: reasons(causes, turn + dice.int(0, 5)) + (side.point === undefined ? "" : put(side.point)),
    recommendations: asks.map((ask, index) => {
      const said = put(Dice.at(ask.wordings, turn + (turn % 5 === index ? 2 : 0)))
      return asks.length === 3 || index % 2 === turn % 2 ? said + put(Dice.at(means[ask.kind], first + index * 5)) : said
    }),
    asks: asks.map(({ gist, kind }) => ({ kind, gist }))
  }
}

const counted = (causes: ReadonlyArray<string>) => causes.map((cause, index) => `${Dice.at(["一是", "二是", "三是", "四是"], index)}${cause}`).join("；")

const reasons = (causes: ReadonlyArray<string>, style: number): string =>
  Dice.at(
    [
      () => `究其原因，${counted(causes)}。`,
      () => `${causes.join("。")}。`,
      () => `问题主要出在${causes.length === 3 ? "三" : "四"}个方面：${counted(causes)}。`,
      () => `${causes.slice(0, 2).join("；")}。此外，${causes.slice(2).join("；")}。`,
      () => `与职能部门和居民交谈后，我们认为症结在于：${causes.join("；")}。`,
      () => `${counted(causes)}。`
    ],
    style
  )()

const handled = (matter: Matter, place: Place, angle: 0 | 1, dice: Dice.Dice): { readonly lead: string; readonly co: ReadonlyArray<string> } => {
  const units = (matter.angles[angle].units ?? matter.units).map((id) => (id === "gov" ? `gov-${place.district}` : id))
  const [lead = matter.units[0], ...others] = units
  const co = others.slice(0, dice.int(1, Math.max(1, others.length)))
  const local = `gov-${place.district}`
  return { lead, co: dice.int(1, 3) === 1 && !units.includes(local) ? [...co, local] : co }
}

const faulty = (n: number): Draft => {
  const fault = Dice.at(faults, Math.floor(n / 40))
  const place = Dice.at(placesOf(fault.category === "agriculture" ? "county" : "urban"), Math.floor(n / 40) * 7)
  const put = (template: string) => fill(template, place)
  return {
    matter: `fault-${fault.ground}-${faults.indexOf(fault)}`,
    angle: 0,
    category: fault.category,
    place: place.id,
    title: `关于${put(fault.title)}的提案`,
    situation: put(fault.situation),
    analysis: put(fault.analysis),
    recommendations: fault.recommendations.map(put),
    asks: [],
    lead: fault.lead === "gov" ? `gov-${place.district}` : fault.lead,
    co: [],
    fault: fault.ground
  }
}
