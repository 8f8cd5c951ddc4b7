import { Array, Order, Result, Schema } from "effect"
import type * as Member from "../member/Member.ts"
import { concerns, type Rulebook } from "./Rulebook.ts"
import type { Quota } from "./Quota.ts"
import type { Sheet } from "./Sheet.ts"

/** Raised when sheets of another rulebook are given: scores under different rulebooks say nothing about each other. */
export class NotComparable extends Schema.TaggedError<NotComparable>()("Rulebook.NotComparable", { rulebook: Schema.String, found: Schema.String }) {}

/** Somebody who may take a place: the sheets, the latest year first, and the peer group where the quota is kept by group. */
export interface Contender {
  readonly sheets: readonly [Sheet, ...ReadonlyArray<Sheet>]
  readonly group?: string
}

/** Who takes the places of one quota, in order of name: whom the rules admit, and whom the meeting decides between for the places left. */
export interface Filled {
  readonly quota: string
  readonly group?: string
  readonly places: number
  readonly chosen: ReadonlyArray<Member.Id>
  readonly toDecide: ReadonlyArray<Member.Id>
}

/**
 * Fills the places of every quota of a rulebook, for people to decide on. Nobody is told a place among others.
 *
 * Refuses sheets made under another rulebook. Somebody of another role, or without a sheet for every year added up, takes no place.
 */
export const fill = (rulebook: Rulebook, contenders: ReadonlyArray<Contender>): Result.Result<ReadonlyArray<Filled>, NotComparable> => {
  const stranger = contenders.flatMap(({ sheets }) => sheets).find((sheet) => sheet.rulebook !== rulebook.id)
  if (stranger !== undefined) return Result.fail(new NotComparable({ rulebook: rulebook.id, found: stranger.rulebook }))
  return Result.succeed((rulebook.quotas ?? []).flatMap((quota) => {
    const assessed = contenders.filter(({ sheets: [latest] }) => concerns(quota, latest.roles))
    if (quota.within === "all") return [fillOne(quota, assessed)]
    const groups = Array.dedupe(assessed.flatMap(({ group }) => group === undefined ? [] : [group])).sort(Order.String)
    return groups.map((group) => ({ ...fillOne(quota, assessed.filter((one) => one.group === group)), group }))
  }))
}

const fillOne = (quota: Quota, assessed: ReadonlyArray<Contender>): Filled => {
  const { count, grade, id, share, ties, years = 1 } = quota
  const places = count ?? (share === undefined ? 0 : Math.floor(assessed.length * share[0] / share[1]))
  const able = assessed.filter(({ sheets }) => sheets.length >= years && (grade === undefined || sheets[0].proposed?.grade === grade))
  const level = Order.combineAll([
    Order.mapInput(Order.flip(Order.Number), (one: Contender) => summed(one, years, ({ total }) => total)),
    ...(quota.tieBreak ?? []).map((block) => Order.mapInput(Order.flip(Order.Number), (one: Contender) => summed(one, years, pointsOf(block))))
  ])
  const sorted = [...able].sort(level)
  const last = sorted[places - 1]
  const over = sorted.length > places && last !== undefined && sorted[places] !== undefined && level(last, sorted[places]) === 0
  const tied = (one: Contender) => over && level(one, last) === 0
  const safe = sorted.slice(0, places).filter((one) => !tied(one))
  const atTheEdge = sorted.filter(tied)
  return { quota: id, places, chosen: names(ties === "all" ? [...safe, ...atTheEdge] : safe), toDecide: ties === "decided" ? names(atTheEdge) : [] }
}

const summed = ({ sheets }: Contender, years: number, of: (sheet: Sheet) => number): number =>
  sheets.slice(0, years).reduce((sum, sheet) => sum + of(sheet), 0)

const pointsOf = (name: string) => ({ blocks }: Sheet): number => blocks.find(({ block }) => block === name)?.points ?? 0

const names = (contenders: ReadonlyArray<Contender>): ReadonlyArray<Member.Id> =>
  contenders.map(({ sheets: [{ member }] }) => member).sort(Order.String)
