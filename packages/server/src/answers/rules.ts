import type { RulesApi } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { chineseCalendar, Committees, Houses, previewOf, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"

/** Answers what is asked of the rules of a committee. */
export const rules = {
  published: ({ year }: { readonly year: number }) => Effect.sync(() => chineseCalendar([year])),
  preview: (change: RulesApi.Change) =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(committee))
      const moves = yield* Effect.fromResult(previewOf(house, change))
      return moves.flatMap(({ from, proposal, to }) =>
        Option.toArray(HashMap.get(house.proposals, proposal)).map(({ content, number }) => ({
          id: proposal, title: content.title, from: from.day, until: to.day, ...(number === undefined ? {} : { number })
        })))
    }),
  adopt: ({ policy }: { readonly policy: Committee.Policy.Policy }) => Effect.map(Committees.use((it) => it.adoptPolicy(policy)), (moved) => ({ moved })),
  publish: ({ calendar }: { readonly calendar: Committee.Calendar.Calendar }) => Effect.map(Committees.use((it) => it.publishCalendar(calendar)), (moved) => ({ moved }))
}
