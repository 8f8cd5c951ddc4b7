import { type House, Proposal, Similar } from "@jianyan/domain"
import { Effect, HashMap, Layer, Option, Semaphore } from "effect"
import { Houses } from "../house/Houses.ts"
import { unitsHandling } from "../proposals/statistics.ts"
import { visible } from "../proposals/visible.ts"
import { type What, waits } from "../proposals/waits.ts"
import type { Seated } from "../visitor/Visitor.ts"
import { Index, type Page, type Query } from "./Index.ts"
import { narrowed } from "./narrowed.ts"

const document = (proposal: Pick<Proposal.Proposal, "content"> & { readonly id: string }): Similar.Document => ({
  id: proposal.id,
  title: proposal.content.title,
  asks: proposal.content.recommendations.map((one) => one.text),
  body: `${proposal.content.situation}\n${proposal.content.analysis}`
})

const due = (self: Proposal.Proposal): string => "handling" in self.stage && (self.stage._tag === "HandedOver" || self.stage._tag === "Accepted") ? self.stage.handling.deadline.day : "9999"

const awaited = (what: What | undefined, wanted: "me" | What): boolean => what !== undefined && (wanted === "me" || what === wanted)

const text = (one: string, other: string): number => one < other ? -1 : one > other ? 1 : 0

const strongest = (one: Row, other: Row): number => other.score - one.score || text(one.it.id, other.it.id)

const titles = new Intl.Collator("zh-CN")

const orders: { readonly [S in NonNullable<Query["sort"]>]: (one: Proposal.Proposal, other: Proposal.Proposal) => number } = {
  newest: (one, other) => (other.submission ?? { at: other.draftedAt }).at.epochMilliseconds - (one.submission ?? { at: one.draftedAt }).at.epochMilliseconds || text(one.id, other.id),
  number: (one, other) => text(one.submission?.session ?? "", other.submission?.session ?? "") || (one.number ?? Infinity) - (other.number ?? Infinity) || text(one.id, other.id),
  due: (one, other) => text(due(one), due(other)) || text(one.id, other.id),
  title: (one, other) => titles.compare(one.content.title, other.content.title) || text(one.id, other.id)
}

const count = (proposals: ReadonlyArray<Proposal.Proposal>, by: (it: Proposal.Proposal) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const it of proposals) counts[by(it)] = (counts[by(it)] ?? 0) + 1
  return counts
}

/** A proposal that was found, and how strongly. */
interface Row { readonly it: Proposal.Proposal; readonly score: number }

/** Keeps what the filters stage, category and the rest let through; each filter can be left aside. */
const page = (house: House.House, found: Iterable<Row>, visitor: Seated, query: Query): Page => {
  const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  const lead = (it: Proposal.Proposal) => it.stage._tag === "Merged" ? read(it.stage.into) : undefined
  const reopening = Option.match(house.committee, { onNone: () => [], onSome: ({ policy }) => policy.feedbackLevels.filter((level) => level.reopens).map((level) => level.id) })
  const keeps = narrowed(house, visitor, query)
  const inBase = (it: Proposal.Proposal) =>
    visible(it, visitor, read) &&
    (query.session === undefined || it.submission?.session === query.session) &&
    (query.unit === undefined || unitsHandling(it, read).includes(query.unit)) &&
    keeps(it) &&
    (query.key === undefined || it.key === query.key)
  const atStage = (it: Proposal.Proposal) =>
    (query.stage === undefined || it.stage._tag === query.stage) && (query.column === undefined || Proposal.column(it) === query.column) &&
    (query.dueBefore === undefined || due(it) < query.dueBefore) && (query.waiting === undefined || awaited(waits(it, visitor, lead(it), reopening), query.waiting))
  const rows: Array<Row> = [], ofCategory: Array<Proposal.Proposal> = [], ofStage: Array<Proposal.Proposal> = []
  for (const row of found) {
    const { it } = row
    if (!inBase(it)) continue
    const staged = atStage(it), filed = query.category === undefined || it.content.category === query.category
    if (staged) ofStage.push(it)
    if (filed) ofCategory.push(it)
    if (staged && filed) rows.push(row)
  }
  const chosen = orders[query.sort ?? "newest"]
  const order = query.sort === undefined && (query.q ?? "").trim() !== "" ? strongest : (one: Row, other: Row) => chosen(one.it, other.it)
  const offset = query.offset ?? 0
  return {
    proposals: Similar.firstOf(rows, offset + (query.limit ?? 50), order).slice(offset).map(({ it }) => it),
    total: rows.length,
    stages: count(ofCategory, (it) => it.stage._tag),
    categories: count(ofStage, (it) => it.content.category),
    tally: Proposal.tally(ofCategory)
  }
}

/** Keeps the index in memory: the lists read the house, search and likeness a corpus of bigrams that follows its changes. */
export const layerMemory: Layer.Layer<Index, never, Houses> = Layer.effect(Index, Effect.gen(function*() {
  const houses = yield* Houses
  const lock = yield* Semaphore.make(1)
  const corpora = new Map<string, Similar.Corpus>()

  const open = (committee: string) =>
    Effect.gen(function*() {
      const corpus = Similar.open()
      const take = (house: House.House, id: Proposal.Id) =>
        Option.match(HashMap.get(house.proposals, id), { onNone: () => Similar.remove(corpus, id), onSome: (it) => Similar.add(corpus, document(it)) })
      const { proposals } = yield* houses.follow(committee, ({ after, entry: { event } }) => {
        if (event._tag === "ProposalDrafted" || event._tag === "ProposalRevised") take(after, event.proposal)
      })
      for (const proposal of HashMap.values(proposals)) Similar.add(corpus, document(proposal))
      corpora.set(committee, corpus)
      return corpus
    })

  const corpusOf = (committee: string): Effect.Effect<Similar.Corpus> =>
    Effect.suspend(() => {
      const found = corpora.get(committee)
      if (found !== undefined) return Effect.succeed(found)
      return lock.withPermits(1)(Effect.suspend(() => {
        const opened = corpora.get(committee)
        return opened === undefined ? open(committee) : Effect.succeed(opened)
      }))
    })

  return Index.of({
    proposals: Effect.fn("Index.proposals")(function*(visitor: Seated, query: Query) {
      const house = yield* houses.now(visitor.committee)
      const terms = query.q?.trim() ?? ""
      if (terms === "") return page(house, Array.from(HashMap.values(house.proposals), (it) => ({ it, score: 0 })), visitor, query)
      const corpus = yield* corpusOf(visitor.committee)
      const found: Array<Row> = []
      for (const { id, score } of Similar.holding(corpus, terms)) {
        const it = HashMap.get(house.proposals, Proposal.Id.make(id))
        if (Option.isSome(it)) found.push({ it: it.value, score })
      }
      return page(house, found, visitor, query)
    }),
    nearest: Effect.fn("Index.nearest")(function*(committee: string, content: Proposal.Content.Content, limit: number) {
      const corpus = yield* corpusOf(committee)
      const house = yield* houses.now(committee)
      return Similar.nearest(corpus, document({ id: "the one being written", content }), limit + 20)
        .flatMap(({ id, score }) => Option.toArray(Option.map(HashMap.get(house.proposals, Proposal.Id.make(id)), (proposal) => ({ proposal, score }))))
        .filter(({ proposal }) => proposal.stage._tag !== "Drafted")
        .slice(0, limit)
    })
  })
}))
