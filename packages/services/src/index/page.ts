import { type House, Proposal, Similar } from "@jianyan/domain"
import { type DateTime, HashMap, Option } from "effect"
import { unitsHandling } from "../proposals/statistics.ts"
import { seesAllAt, visible } from "../proposals/visible.ts"
import { type What, waits } from "../proposals/waits.ts"
import type { Seated } from "../visitor/Visitor.ts"
import type { Page, Query } from "./Index.ts"
import { narrowed } from "./narrowed.ts"
import type { Shelf } from "./Shelf.ts"

type Order = (one: Proposal.Proposal, other: Proposal.Proposal) => number

const due = (self: Proposal.Proposal): string => "handling" in self.stage && (self.stage._tag === "HandedOver" || self.stage._tag === "Accepted") ? self.stage.handling.deadline.day : "9999"

const isUrgent = ({ stage }: Proposal.Proposal): boolean => "handling" in stage && stage.handling.urgent !== undefined

const awaited = (what: What | undefined, wanted: "me" | What): boolean => what !== undefined && (wanted === "me" || what === wanted)

const text = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

const titles = new Intl.Collator("zh-CN")

const orders: { readonly [S in Exclude<NonNullable<Query["sort"]>, "newest">]: Order } = {
  number: (one, other) => text(one.submission?.session ?? "", other.submission?.session ?? "") || (one.number ?? Infinity) - (other.number ?? Infinity),
  due: (one, other) => text(due(one), due(other)),
  title: (one, other) => titles.compare(one.content.title, other.content.title)
}

/** Orders rows as a query asks, equals by id: what was searched for by how strongly it was found, else the newest first. */
const ordering = ({ proposals, since }: Shelf, scores: Int32Array | undefined, sort: Query["sort"]): (one: number, other: number) => number => {
  const byId = (one: number, other: number): number => text(proposals[one]?.id ?? "", proposals[other]?.id ?? "")
  if (sort === undefined && scores !== undefined) return (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || byId(one, other)
  if (sort === undefined || sort === "newest") return (one, other) => (since[other] ?? 0) - (since[one] ?? 0) || byId(one, other)
  const order = orders[sort]
  return (one, other) => {
    const first = proposals[one], second = proposals[other]
    return first === undefined || second === undefined ? 0 : order(first, second) || text(first.id, second.id)
  }
}

/** A test of what a query asks besides the rows' columns, none where it asks nothing more. */
type Keeps = ((self: Proposal.Proposal) => boolean) | undefined

const both = (...tests: ReadonlyArray<Keeps>): Keeps => {
  const given = tests.filter((test) => test !== undefined)
  return given.length === 0 ? undefined : (self) => given.every((test) => test(self))
}

/**
 * Keeps what the filters stage, category and the rest let through; each filter can be left aside.
 *
 * `scores` says by row how strongly it was found, 0 not at all; without them all rows are found. What the columns tell is asked of them, and a proposal is
 * looked at only where they do not tell.
 */
export const page = (house: House.House, shelf: Shelf, scores: Int32Array | undefined, visitor: Seated, query: Query, at: DateTime.Utc): Page => {
  const { category, proposals, stage } = shelf
  const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  const lead = (it: Proposal.Proposal) => it.stage._tag === "Merged" ? read(it.stage.into) : undefined
  const policy = Option.getOrUndefined(house.committee)?.policy
  const { dueBefore, key, session, unit, urgent, waiting } = query
  const inBase = both(
    session === undefined ? undefined : (it) => it.submission?.session === session,
    key === undefined ? undefined : (it) => it.key === key,
    urgent === undefined ? undefined : isUrgent,
    unit === undefined ? undefined : (it) => unitsHandling(it, read).includes(unit),
    narrowed(house, visitor, query)
  )
  const awaitedNow = both(
    dueBefore === undefined ? undefined : (it) => due(it) < dueBefore,
    waiting === undefined ? undefined : (it) => policy !== undefined && awaited(waits(it, visitor, lead(it), policy, at), waiting)
  )
  const stages = Int32Array.from(shelf.stages, () => 0), categories = Int32Array.from(shelf.categories, () => 0)
  /** By stage: 1 where all proposals exist for the one who asks, 2 where it depends on the proposal, 0 where that was not yet asked. */
  const shown = new Uint8Array(stages.length)
  const wantedStage = Uint8Array.from(shelf.stages, (one, at) => Number((query.stage === undefined || query.stage === one) && (query.column === undefined || query.column === shelf.columns[at])))
  const wantedCategory = Uint8Array.from(shelf.categories, (one) => Number(query.category === undefined || query.category === one))
  const rows: Array<number> = []
  for (let row = 0; row < proposals.length; row++) {
    if (scores !== undefined && scores[row] === 0) continue
    const it = proposals[row]
    if (it === undefined) continue
    const itsStage = stage[row] ?? 0, itsCategory = category[row] ?? 0
    if (shown[itsStage] === 0) shown[itsStage] = seesAllAt(it, visitor) ? 1 : 2
    if (shown[itsStage] === 2 && !visible(it, visitor, read)) continue
    if (inBase !== undefined && !inBase(it)) continue
    const filed = wantedCategory[itsCategory] === 1
    if (!filed && wantedStage[itsStage] !== 1) continue
    if (awaitedNow !== undefined && !awaitedNow(it)) continue
    const staged = wantedStage[itsStage] === 1
    if (staged) categories[itsCategory] = (categories[itsCategory] ?? 0) + 1
    if (filed) stages[itsStage] = (stages[itsStage] ?? 0) + 1
    if (staged && filed) rows.push(row)
  }
  const offset = query.offset ?? 0
  return {
    proposals: Similar.firstOf(rows, offset + (query.limit ?? 50), ordering(shelf, scores, query.sort)).slice(offset).flatMap((row) => proposals[row] ?? []),
    total: rows.length,
    stages: named(shelf.stages, stages),
    categories: named(shelf.categories, categories),
    tally: tallied(shelf, stages)
  }
}

const named = (names: ReadonlyArray<string>, counts: Int32Array): Readonly<Record<string, number>> =>
  Object.fromEntries(names.flatMap((name, at) => (counts[at] ?? 0) === 0 ? [] : [[name, counts[at] ?? 0]]))

const tallied = ({ columns }: Shelf, stages: Int32Array): Proposal.Tally => {
  const tally = { ...Proposal.tally([]) }
  columns.forEach((column, at) => {
    if (column === undefined) return
    tally.received += stages[at] ?? 0
    tally[column] += stages[at] ?? 0
  })
  return tally
}
