import * as Day from "../../committee/Day.ts"
import * as Member from "../../member/Member.ts"
import { assess } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import { type Item, type Node, places, type Role, type Rulebook } from "../Rulebook.ts"
import type { Selection } from "../Selection.ts"
import type { Sheet } from "../Sheet.ts"
import { holds, starting, type Year } from "../Year.ts"
import type { Shape } from "./Shape.ts"

/** A rulebook on trial: the year it is tried over, days of it to put records on, and everybody it tells apart. */
export interface Trial {
  readonly rulebook: Rulebook
  readonly year: Year
  readonly days: ReadonlyArray<Day.Day>
  readonly castings: ReadonlyArray<ReadonlyArray<Role>>
}

/** Whoever is assessed in a trial. */
export const somebody = Member.Id.make("somebody")

/** Puts a rulebook on trial, over the year its windows lie in or else the first it is in force in, once for each role. */
export const trialOf = (rulebook: Rulebook): Trial => {
  const { gates, inForce, roles, yearStarts } = rulebook
  const windows = [...items(rulebook).map(({ counts }) => counts), ...gates.flatMap(({ anyOf }) => anyOf.map(({ counts }) => counts))].flatMap(({ between }) => between?.from ?? between?.to ?? [])
  const anchor = windows[0] ?? inForce.from
  const name = [0, 1].find((later) => holds(starting(yearStarts, Day.year(anchor) + later, anchor), anchor)) ?? 0
  const { from, to } = starting(yearStarts, Day.year(anchor) + name, anchor)
  const year = { from, to, term: from }
  const months = Array.from({ length: 12 }, (_, month) => Day.addMonths(from, month))
  const days = Array.from({ length: 28 }, (_, day) => months.map((month) => Day.addDays(month, day))).flat().filter((day) => holds(year, day))
  return { rulebook, year, days, castings: roles.map(({ role }) => role === "member" ? [] : [role]) }
}

/** The items of a rulebook's table, in the order written. */
export const items = (rulebook: Rulebook): ReadonlyArray<Item> => places(rulebook).filter((node) => node.node === "item")

/** The places around each place of the table, the table itself first, with the place. */
export const lineages = ({ table }: Rulebook): ReadonlyMap<string, ReadonlyArray<Node>> => {
  const found = new Map<string, ReadonlyArray<Node>>()
  const walk = (node: Node, around: ReadonlyArray<Node>): void => {
    const line = [...around, node]
    found.set(node.id, line)
    if (node.node !== "item") for (const child of node.of) walk(child, line)
  }
  if (table !== undefined) walk(table, [])
  return found
}

/** A record of a shape on a day; the name says no more than which one it is. */
export const record = (shape: Shape, on: Day.Day, name: string): Fact => ({ ...shape, record: `${shape.kind}/${name}`, member: somebody, on })

/** The days of the trial inside a window, a month apart as long as there are months. */
const daysIn = ({ days, year }: Trial, between: Selection["between"]): ReadonlyArray<Day.Day> => {
  if (between === undefined) return days
  const inside = days.filter((day) => (between.from ?? day) <= day && day <= (between.to ?? day))
  return inside.length > 0 ? inside : [between.from ?? between.to ?? year.from]
}

/** The first day of the trial inside a window. */
export const dayIn = (trial: Trial, between: Selection["between"]): Day.Day => daysIn(trial, between)[0] ?? trial.year.from

/** Several records of one shape, a month apart as long as there are months. */
export const copies = (trial: Trial, shape: Shape, times: number, name: string, between?: Selection["between"]): ReadonlyArray<Fact> => {
  const days = daysIn(trial, between)
  return Array.from({ length: times }, (_, index) => record(shape, days[index % days.length] ?? trial.year.from, `${name}${index + 1}`))
}

/** The sheet that somebody with these roles has from these records. */
export const sheetOf = ({ rulebook, year }: Trial, roles: ReadonlyArray<Role>, records: ReadonlyArray<Fact>): Sheet => assess(rulebook, { id: somebody, roles }, records, year)
