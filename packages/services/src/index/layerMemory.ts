import { type House, Proposal, Similar } from "@jianyan/domain"
import { DateTime, Effect, HashMap, Layer, Option, Semaphore } from "effect"
import { Houses } from "../house/Houses.ts"
import type { Seated } from "../visitor/Visitor.ts"
import { Index, type Query } from "./Index.ts"
import { page } from "./page.ts"
import { Shelf } from "./Shelf.ts"

const document = (proposal: Pick<Proposal.Proposal, "content"> & { readonly id: string }): Similar.Document => ({
  id: proposal.id,
  title: proposal.content.title,
  asks: proposal.content.recommendations.map((one) => one.text),
  body: `${proposal.content.situation}\n${proposal.content.analysis}`
})

/** Keeps the index in memory: the lists read the house, search and likeness a corpus of bigrams that follows its changes. */
export const layerMemory: Layer.Layer<Index, never, Houses> = Layer.effect(Index, Effect.gen(function*() {
  const houses = yield* Houses
  const lock = yield* Semaphore.make(1)
  const corpora = new Map<string, Similar.Corpus>()
  const shelves = new Map<string, Shelf>()

  const shelfOf = (committee: string, house: House.House): Shelf => {
    const shelf = shelves.get(committee) ?? new Shelf()
    shelves.set(committee, shelf)
    shelf.show(house.proposals)
    return shelf
  }

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
      const terms = query.q?.trim() ?? ""
      const corpus = terms === "" ? undefined : yield* corpusOf(visitor.committee)
      const house = yield* houses.now(visitor.committee)
      const shelf = shelfOf(visitor.committee, house), at = yield* DateTime.now
      if (corpus === undefined) return page(house, shelf, undefined, visitor, query, at)
      const scores = new Int32Array(shelf.proposals.length)
      Similar.holding(corpus, terms, (slot, score) => {
        const row = shelf.rowOf(corpus, slot)
        if (row >= 0) scores[row] = score
      })
      return page(house, shelf, scores, visitor, query, at)
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
