import type { Fact } from "../Fact.ts"
import type { Finding } from "../Finding.ts"
import { concerns, type Item, type Node, type Role } from "../Rulebook.ts"
import { type Example, type Scene, sceneOf } from "./Example.ts"
import { openTo, type Shape } from "./Shape.ts"
import { shapesOf } from "./shapesOf.ts"
import { items, lineages, sheetOf, type Trial } from "./Trial.ts"
import { type Witness, witness } from "./witness.ts"

/** A finding, with the case that shows it where it was found by trying. */
export interface Found {
  readonly finding: Finding
  readonly example?: Example
}

/** One item somebody may earn by, the records that bring it to life and the shapes worth trying on it. */
export interface Earning extends Witness {
  readonly item: Item
  readonly sign: 1 | -1
  readonly shapes: ReadonlyArray<Shape>
}

/** Somebody with these roles, and all the items that any records bring to life for them. */
export interface Casting {
  readonly roles: ReadonlyArray<Role>
  readonly earnings: ReadonlyArray<Earning>
}

/** All that is known of a rulebook on trial before anything is looked for in it. */
export interface Study extends Trial {
  readonly lines: ReadonlyMap<string, ReadonlyArray<Node>>
  readonly cast: ReadonlyArray<Casting>
}

/** Tries every item of a rulebook by itself, for every role that it concerns. */
export const studyOf = (trial: Trial): Study => {
  const lines = lineages(trial.rulebook)
  const all = items(trial.rulebook).map((item) => ({ item, shapes: shapesOf(item.counts, item, trial) }))
  const cast = trial.castings.map((roles): Casting => ({
    roles,
    earnings: all.flatMap(({ item, shapes }): ReadonlyArray<Earning> => {
      const line = lines.get(item.id) ?? []
      const found = line.every((node) => concerns(node, roles)) ? witness(trial, line, item, roles) : undefined
      if (found === undefined) return []
      const worth = paidTo(trial, roles, [...found.beside, ...found.records], item.id)
      return [{ ...found, item, sign: worth < 0 ? -1 : 1, shapes: shapes.filter((shape) => openTo(shape, roles)) }]
    })
  }))
  return { ...trial, lines, cast }
}

/** What an item's records bring by these records, before its own cap and floor. */
export const paidTo = (trial: Trial, roles: ReadonlyArray<Role>, records: ReadonlyArray<Fact>, item: string): number =>
  sheetOf(trial, roles, records).lines
    .filter((line) => line.item === item && line.why._tag !== "Cap" && line.why._tag !== "Floor")
    .reduce((sum, { points }) => sum + points, 0)

/** What somebody with these roles has from these records, as a scene. */
export const sceneFor = (trial: Trial, roles: ReadonlyArray<Role>, records: ReadonlyArray<Fact>): Scene => sceneOf(records, sheetOf(trial, roles, records))

/** The role that tells somebody apart. */
export const roleOf = (roles: ReadonlyArray<Role>): Role => roles[0] ?? "member"

/** The first finding of each sort at each place, for whichever role it shows first. */
export const first = (all: ReadonlyArray<Found>, key: (finding: Finding) => string): ReadonlyArray<Found> =>
  [...new Map(all.map((found) => [key(found.finding), found] as const).reverse()).values()].reverse()
